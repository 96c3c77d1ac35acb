import { type Measure, type PortalFeature, portalFeatures, seriesOf } from '../../measures/measure.ts';
import { languages } from '../../people/person.ts';
import { plainWords } from '../../tables/plain-words.ts';

/** What a name in a file stands for: a series, and of a rate which of its two numbers. */
export type Target = { readonly series: string; readonly part: 'figure' | 'numerator' | 'denominator' };

export type NamedSite = { readonly id: string; readonly name: string };

/** What a file may name. Features of the portal by all they are called. */
export type Known = {
  readonly measures: readonly Measure[];
  readonly features: Readonly<Record<PortalFeature, readonly string[]>>;
  readonly sites: readonly NamedSite[];
};

const partWords = {
  numerator: ['numerator', 'numerador'],
  denominator: ['denominator', 'denominador'],
} as const;

/** Every name of every series; a name of two is none. */
export const seriesNames = ({ measures, features }: Pick<Known, 'measures' | 'features'>) => {
  const targets = new Map<string, Target | null>();
  const add = (name: string, target: Target) => {
    const key = plainWords(name);
    const other = targets.get(key);
    const isSame = other?.series === target.series && other.part === target.part;
    targets.set(key, other === undefined || isSame ? target : null);
  };
  for (const measure of measures) {
    const names = [measure.id, ...languages.map((language) => measure.name[language])];
    if (measure.dimension !== null)
      for (const feature of portalFeatures)
        for (const name of names)
          for (const called of [feature, ...features[feature]])
            add(`${name} ${called}`, { series: `${measure.id}.${feature}`, part: 'figure' });
    else for (const name of names) add(name, { series: measure.id, part: 'figure' });
    if (measure.kind !== 'rate') continue;
    for (const part of ['numerator', 'denominator'] as const)
      for (const series of seriesOf(measure)) {
        for (const word of partWords[part])
          for (const name of names) add(`${name} ${word}`, { series, part });
        for (const language of languages) add(measure[part]?.[language] ?? '', { series, part });
      }
  }
  targets.delete('');
  return targets;
};

const wholeClinic = new Set([
  'clinic',
  'the clinic',
  'whole clinic',
  'all',
  'all sites',
  'total',
  'clinica',
  'la clinica',
  'toda la clinica',
  'clinica completa',
  'todas las sedes',
  'todas',
]);

/** Every name of every place, `clinic` for the whole of it; a name of two sites is none. */
export const placeNames = (sites: readonly NamedSite[]): ReadonlyMap<string, string | null> => {
  const places = new Map<string, string | null>([...wholeClinic].map((name) => [name, 'clinic']));
  const own = Map.groupBy(sites, ({ name }) => plainWords(name));
  for (const [name, all] of own) places.set(name, all.length === 1 ? (all[0]?.id ?? null) : null);
  for (const { id } of sites) places.set(plainWords(id), id);
  return places.set('', 'clinic');
};
