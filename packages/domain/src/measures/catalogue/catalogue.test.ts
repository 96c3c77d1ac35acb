import { describe, expect, test } from 'vitest';
import { measureSchema, seriesIdSchema, seriesOf } from '../measure.ts';
import { firstChoice, standardMeasures, standardShapeOf } from '../standard-measures.ts';
import { catalogue, findMeasure } from './catalogue.ts';

const measure = (id: string) => {
  const found = findMeasure(id);
  if (found === null) throw new Error(`No measure ${id}`);
  return found;
};

describe('the catalogue', () => {
  test('has words for every standard measure, in both languages, and each is sound', () => {
    expect(catalogue.map(({ id }) => id)).toEqual(Object.keys(standardMeasures));
    for (const each of catalogue) {
      expect(measureSchema.parse(each), each.id).toEqual(each);
      for (const said of [each.name, each.definition, each.source]) {
        expect(said.en, each.id).not.toBe('');
        expect(said.es, each.id).not.toBe('');
      }
    }
  });

  test('names no two alike, in either language', () => {
    for (const language of ['en', 'es'] as const)
      expect(new Set(catalogue.map(({ name }) => name[language])).size).toBe(catalogue.length);
  });

  test('says that messages sent are not secure messages sent', () => {
    expect(measure('messages-sent').definition.en).toContain('not “secure messages sent”');
    expect(measure('messages-sent').definition.es).toContain(
      'No es lo mismo que “mensajes seguros enviados”',
    );
    expect(measure('secure-messages-sent').definition.en).toContain('they are in “messages sent”');
  });

  test('adds no people over months or sites, and no medians', () => {
    const ofPeople = catalogue.filter(({ unit }) => unit === 'patients');
    expect(ofPeople.map(({ id }) => id)).toEqual([
      'patients-enrolled',
      'patients-used',
      'access-rate',
      'viewed-rate',
    ]);
    for (const { id, overMonths, overSites } of [...ofPeople, measure('response-time')]) {
      expect(overMonths, id).not.toBe('sum');
      expect(overSites, id).toBe('whole');
    }
  });

  test('keeps rates as two numbers that are both explained', () => {
    for (const { id, kind, numerator, denominator } of catalogue)
      expect([numerator !== null, denominator !== null], id).toEqual([kind === 'rate', kind === 'rate']);
  });

  test('has hits as one measure with a series for each feature', () => {
    expect(seriesOf(measure('portal-hits'))).toContain('portal-hits.results');
    for (const each of catalogue)
      for (const series of seriesOf(each))
        expect(seriesIdSchema.safeParse(series).success, series).toBe(true);
  });

  test('knows its first choice, and nothing that only looks like a measure', () => {
    expect(firstChoice.every((id) => standardShapeOf(id) !== null)).toBe(true);
    expect(standardShapeOf('constructor')).toBeNull();
    expect(findMeasure('nothing')).toBeNull();
  });
});

describe('a measure', () => {
  const custom = { ...measure('answered-24h'), id: 'msr_01J00000000000000000000000' };
  test.each([
    ['a rate without its parts', { ...custom, numerator: null }],
    ['a count with parts', { ...custom, kind: 'count' }],
    [
      'a median that is summed',
      { ...custom, kind: 'median', numerator: null, denominator: null, overSites: 'whole' },
    ],
    ['no name in one language', { ...custom, name: { en: 'Name', es: ' ' } }],
  ])('is not taken as %s', (_, one) => {
    expect(measureSchema.safeParse(custom).success).toBe(true);
    expect(measureSchema.safeParse(one).success).toBe(false);
  });
});
