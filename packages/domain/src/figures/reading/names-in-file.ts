import { seriesOf } from '../../measures/measure.ts';
import { plainWords } from '../../tables/plain-words.ts';
import type { TableCell } from '../../tables/table.ts';
import { type Known, placeNames, seriesNames, type Target } from './known-names.ts';
import type { FileTable, Mapping } from './mapping.ts';
import type { ReadFault } from './reading.ts';

export type Found<Value> = { readonly value: Value } | { readonly fault: ReadFault };

/** `secure-messages-sent`, `viewed-rate numerator`: a target as a mapping remembers it. */
const targetName = ({ series, part }: Target): string => (part === 'figure' ? series : `${series} ${part}`);

const targetNamed = (name: string): Target => {
  const [series = '', part] = name.split(' ');
  return { series, part: part === 'numerator' || part === 'denominator' ? part : 'figure' };
};

/** Finds what names in a file stand for; each name is looked up once. */
export const namesOf = (known: Known, { named }: Pick<Mapping, 'named'>) => {
  const series = seriesNames(known);
  const places = placeNames(known.sites);
  const own = new Map(Object.entries(named));
  const once = <Value>(find: (plain: string) => Found<Value>) => {
    const found = new Map<TableCell, Found<Value>>();
    return (cell: TableCell): Found<Value> => {
      const before = found.get(cell);
      if (before !== undefined) return before;
      const value = find(plainWords(String(cell)));
      found.set(cell, value);
      return value;
    };
  };
  return {
    target: once<Target>((plain) => {
      if (plain === '') return { fault: 'measure-missing' };
      const said = own.get(plain);
      const target = said === undefined ? series.get(plain) : targetNamed(said);
      if (target === undefined) return { fault: 'unknown-measure' };
      return target === null ? { fault: 'measure-unclear' } : { value: target };
    }),
    place: once<string>((plain) => {
      const place = places.get(plain);
      if (place === undefined) return { fault: 'unknown-site' };
      return place === null ? { fault: 'site-unclear' } : { value: place };
    }),
  };
};

/** Everything that a name may be said to stand for. */
export const targetsOf = (measures: Known['measures']): (Target & { readonly name: string })[] =>
  measures.flatMap((measure) =>
    seriesOf(measure).flatMap((series) =>
      (measure.kind === 'rate'
        ? (['figure', 'numerator', 'denominator'] as const)
        : (['figure'] as const)
      ).map((part) => ({ series, part, name: targetName({ series, part }) })),
    ),
  );

/** Names of measures in the file that are not known of themselves, each once, those already explained among them. */
export const unknownNames = (file: FileTable, mapping: Mapping, known: Known, start: number): string[] => {
  const names = namesOf(known, { named: {} });
  const column = mapping.roles.indexOf('measure');
  const titles = mapping.header === null ? [] : (file.rows[mapping.header] ?? []);
  const said =
    column >= 0
      ? file.rows.slice(start).map((row) => row[column] ?? '')
      : titles.filter((_, index) => mapping.roles[index] === 'figures');
  const unknown = new Map<string, string>();
  for (const cell of new Set(said)) {
    const text = String(cell).trim();
    const found = names.target(cell);
    if (
      text !== '' &&
      'fault' in found &&
      found.fault !== 'measure-missing' &&
      !unknown.has(plainWords(text))
    )
      unknown.set(plainWords(text), text);
  }
  return [...unknown.values()];
};
