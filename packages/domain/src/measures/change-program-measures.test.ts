import { describe, expect, it } from 'vitest';
import { ana } from '../arbitraries.test-support.ts';
import { changeProgramMeasures } from './change-program-measures.ts';
import { newProgramMeasures, recordedIds, recordedMeasures } from './known-measures.ts';
import { programMeasuresSchema } from './measure-settings.ts';
import { customMeasure, targetOf } from './measures.test-support.ts';

const open = { closed: null };
const own = customMeasure(1);
const before = { ...newProgramMeasures(), custom: [own], version: 1 };
const changed = (changes: Parameters<typeof changeProgramMeasures>[1], program = {}) => {
  const result = changeProgramMeasures(before, changes, { ...open, ...program });
  return result.ok ? result.value : result.failure.code;
};

describe('a change of what a program asks for', () => {
  it('says which fields are otherwise', () => {
    const changes = {
      asked: ['patients-enrolled', own.id],
      cadence: 'quarterly',
      dueDays: 20,
      league: true,
      aims: { 'access-rate': targetOf({ n: 60, d: 100 }) },
    } as const;
    const result = changed(changes);
    expect(result).toEqual({
      measures: { ...before, ...changes, version: 2 },
      fields: ['asked', 'cadence', 'dueDays', 'league', 'aims'],
    });
  });

  it('writes nothing where nothing is otherwise', () => {
    expect(changed({ dueDays: before.dueDays, league: false })).toEqual({ measures: before, fields: [] });
  });

  it('obeys the rules of clinics', () => {
    expect(changed({ asked: ['nothing'] })).toBe('unknown-measure');
    expect(changed({ custom: [{ ...own, decimals: 2 }] })).toBe('measure-kind-fixed');
    expect(changed({ aims: { [own.id]: targetOf({ n: 1, d: 2 }) } })).toBe('figure-does-not-fit');
  });

  it('leaves a closed program as it was', () => {
    expect(changed({ league: true }, { closed: { at: '2026-09-01T08:00:00.000Z', by: ana } })).toBe(
      'program-closed',
    );
  });

  it('begins with settings that can be stored', () => {
    expect(programMeasuresSchema.parse(newProgramMeasures())).toEqual(newProgramMeasures());
  });
});

describe('what a clinic records', () => {
  const [mine, asked, left] = [customMeasure(2), customMeasure(3), customMeasure(4)];
  const clinic = { chosen: ['phone-calls', mine.id, 'reports-sent'], custom: [mine] };
  const program = { asked: ['reports-sent', asked.id], custom: [asked, left] };

  it('is what programs ask for and what it chose, each once', () => {
    expect(recordedIds(clinic, [program, program])).toEqual([
      'reports-sent',
      asked.id,
      'phone-calls',
      mine.id,
    ]);
  });

  it('has its words from whoever made it, and leaves out what nobody knows', () => {
    const unknown = { ...clinic, chosen: [...clinic.chosen, left.id.replace('msr', 'msx')] };
    expect(recordedMeasures(unknown, [program], [])).toEqual([asked, mine]);
  });
});
