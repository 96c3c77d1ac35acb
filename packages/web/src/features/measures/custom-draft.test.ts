import { measureSchema } from '@portolan/domain/measures/measure';
import { describe, expect, it } from 'vitest';
import { customDraftOf, customMeasureOf, faultsOf, newCustomDraft } from './custom-draft.ts';

const now = new Date('2026-09-01T08:00:00.000Z');
const named = { ...newCustomDraft(), name: { en: 'Forms filled in', es: '' } };

describe('a measure of one’s own', () => {
  it('needs a name in one language, which then stands for the other', () => {
    expect([...faultsOf(newCustomDraft())]).toEqual([['name', 'missing']]);
    expect(faultsOf(named).size).toBe(0);
    expect(customMeasureOf(named, null, now).name).toEqual({ en: 'Forms filled in', es: 'Forms filled in' });
  });

  it('needs both parts of a rate, and no others do', () => {
    expect([...faultsOf({ ...named, kind: 'rate' }).keys()]).toEqual(['numerator', 'denominator']);
    expect(customMeasureOf({ ...named, numerator: { en: 'x', es: 'x' } }, null, now).numerator).toBeNull();
  });

  it('is never longer than what is kept', () => {
    const long = { ...named, definition: { en: 'x'.repeat(601), es: '' } };
    expect([...faultsOf(long)]).toEqual([['definition', 'too-long']]);
  });

  it.each(['count', 'rate', 'median'] as const)('is one that can be kept, as a %s', (kind) => {
    const parts = { numerator: { en: 'Some', es: 'Unos' }, denominator: { en: 'All', es: 'Todos' } };
    const measure = customMeasureOf({ ...named, ...parts, kind }, null, now);
    expect(measureSchema.parse(measure)).toEqual(measure);
    expect(customMeasureOf(customDraftOf(measure), measure, now)).toEqual(measure);
  });
});
