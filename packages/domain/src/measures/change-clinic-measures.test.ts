import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeClinicMeasures } from './change-clinic-measures.ts';
import { newClinicMeasures, recordedShapes } from './known-measures.ts';
import type { Measure } from './measure.ts';
import { type ClinicMeasures, clinicMeasuresSchema } from './measure-settings.ts';
import { anyCustom, customMeasure, targetOf } from './measures.test-support.ts';
import { firstChoice } from './standard-measures.ts';

const before: ClinicMeasures = { ...newClinicMeasures(), version: 3 };
const own = customMeasure(1);
const withOwn: ClinicMeasures = { ...before, custom: [own] };
const ofProgram = customMeasure(9);
type Changes = Parameters<typeof changeClinicMeasures>[1];
const changed = (settings: ClinicMeasures, changes: Changes, others: readonly Measure[] = []) => {
  const result = changeClinicMeasures(settings, changes, others);
  return result.ok ? result.value : result.failure.code;
};

describe("a change of a clinic's measures", () => {
  it('says which fields are otherwise, and raises the version', () => {
    const changes = { chosen: ['phone-calls'], aims: { 'phone-calls': targetOf({ n: 900 }) } };
    expect(changed(before, changes)).toEqual({
      measures: { ...before, ...changes, version: 4 },
      fields: ['chosen', 'aims'],
    });
  });

  it('writes nothing where nothing is otherwise', () => {
    expect(changed(before, { chosen: [...firstChoice] })).toEqual({ measures: before, fields: [] });
    expect(changed(before, { aims: { 'phone-calls': null } })).toEqual({ measures: before, fields: [] });
  });

  it('names each measure once', () => {
    expect(changed(before, { chosen: ['phone-calls', 'phone-calls'] })).toMatchObject({
      measures: { chosen: ['phone-calls'] },
    });
  });

  it('takes a measure of its own, and chooses it in the same change', () => {
    expect(changed(before, { custom: [own], chosen: [own.id] })).toMatchObject({
      measures: { custom: [own], chosen: [own.id] },
    });
  });

  it.each<[string, Changes]>([
    ['one that nobody made', { chosen: ['waiting-time'] }],
    ['what every object has', { chosen: ['constructor'] }],
    ["a program's, which the program asks for or not", { chosen: [ofProgram.id] }],
    ["a program's as its own", { custom: [ofProgram] }],
    ['a custom one under a standard name', { custom: [{ ...own, id: 'phone-calls' }] }],
    ['one twice', { custom: [own, own] }],
    ['an aim of one that nobody made', { aims: { 'waiting-time': targetOf({ n: 1 }) } }],
    ['an aim of a measure that comes in parts', { aims: { 'portal-hits': targetOf({ n: 1 }) } }],
    ['an aim of a part that a measure has not', { aims: { 'phone-calls.results': targetOf({ n: 1 }) } }],
  ])('refuses %s', (_, changes) => {
    expect(changed(before, changes, [ofProgram])).toBe('unknown-measure');
  });

  it.each<[string, Partial<Measure>]>([
    ['kind', customMeasure(1, { kind: 'median' })],
    ['decimals', { decimals: 1 }],
    ['dimension', { dimension: 'feature' }],
    ['rule over months', { overMonths: 'last' }],
    ['rule over sites', { overSites: 'whole' }],
  ])('keeps the %s of a custom measure', (_, changes) => {
    expect(changed(withOwn, { custom: [{ ...own, ...changes }] })).toBe('measure-kind-fixed');
  });

  it('keeps every custom measure, for figures may stand under it, and takes other words for it', () => {
    expect(changed(withOwn, { custom: [] })).toBe('measure-kind-fixed');
    const renamed = { ...own, name: { en: 'Forms', es: 'Formularios' }, direction: 'none' as const };
    expect(changed(withOwn, { custom: [renamed] })).toMatchObject({ measures: { custom: [renamed] } });
  });

  it.each<[string, Changes]>([
    ['two numbers for a count', { aims: { 'phone-calls': targetOf({ n: 1, d: 2 }) } }],
    ['one number for a rate', { aims: { 'access-rate': targetOf({ n: 1 }) } }],
    ['more than all', { aims: { 'access-rate': targetOf({ n: 3, d: 2 }) } }],
    ['two numbers for a median', { aims: { 'response-time': targetOf({ n: 1, d: 2 }) } }],
  ])('refuses an aim of %s', (_, changes) => {
    expect(changed(before, changes)).toBe('figure-does-not-fit');
  });

  it('aims at a part of a measure, and at what a program asks for', () => {
    const aims = { 'portal-hits.results': targetOf({ n: 50 }), [ofProgram.id]: targetOf({ n: 5 }) };
    expect(changed(before, { aims }, [ofProgram])).toMatchObject({ measures: { aims } });
  });

  it('takes one aim away and leaves the others', () => {
    const aims = { 'phone-calls': targetOf({ n: 1 }), 'reports-sent': targetOf({ n: 2 }) };
    const empty = { baseline: null, startUp: null, midProject: null, target: null };
    for (const none of [null, empty])
      expect(changed({ ...before, aims }, { aims: { 'phone-calls': none } })).toMatchObject({
        measures: { aims: { 'reports-sent': aims['reports-sent'] } },
      });
  });

  it('whatever is asked, leaves settings that can be stored, and every measure counting as it did', () => {
    const anyIds = fc.array(fc.constantFrom('phone-calls', 'access-rate', 'nothing', own.id), {
      maxLength: 4,
    });
    const anyFigure = fc.record({ n: fc.nat(9), d: fc.nat(9) }, { requiredKeys: ['n'] });
    const anyAims = fc.dictionary(
      fc.constantFrom('phone-calls', 'access-rate', 'response-time', own.id),
      fc.option(anyFigure.map(targetOf)),
    );
    const anyChanges = fc.record(
      { chosen: anyIds, custom: fc.array(anyCustom, { maxLength: 3 }), aims: anyAims },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(anyChanges, { maxLength: 6 }), (steps) => {
        let settings = newClinicMeasures();
        for (const step of steps) {
          const result = changeClinicMeasures(settings, step, []);
          if (!result.ok) continue;
          const { measures, fields } = result.value;
          expect(measures.version).toBe(settings.version + (fields.length > 0 ? 1 : 0));
          expect(clinicMeasuresSchema.parse(measures)).toEqual(measures);
          expect([...recordedShapes(measures, []).keys()]).toEqual(measures.chosen);
          for (const { id, kind } of settings.custom)
            expect(measures.custom.find((one) => one.id === id)?.kind).toBe(kind);
          settings = measures;
        }
      }),
    );
  });
});
