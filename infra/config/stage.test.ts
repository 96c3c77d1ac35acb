import { apiFunctions, workerFunctions } from '@portolan/functions/manifest';
import { describe, expect, it } from 'vitest';
import { faultOf, type Stage } from './stage.ts';
import { stages } from './stages.ts';

const [stage] = stages.filter(({ keepsData }) => keepsData);
if (!stage) throw new Error('There is no stage that keeps data');

describe('a stage', () => {
  it.each(stages)('$name is whole', (known) => {
    expect(faultOf(known)).toBeNull();
  });

  it.each(stages)(
    '$name reserves no more than an account of the usual size has to give',
    ({ reservedConcurrency }) => {
      const { api, worker } = reservedConcurrency ?? { api: 0, worker: 0 };
      // A thousand at once, of which AWS keeps a hundred for functions that reserve nothing.
      expect(api * apiFunctions.length + worker * workerFunctions.length).toBeLessThanOrEqual(900);
    },
  );

  it.each(['', 'Dev', 'dev-eu', '1dev', 'averyverylongname'])('is not called "%s"', (name) => {
    expect(faultOf({ ...stage, name })).toMatch(/wrong name: it needs at most 12/);
  });

  it('names an account by twelve digits', () => {
    expect(faultOf({ ...stage, account: '123' })).toMatch(/wrong account: it needs 12 digits/);
    expect(faultOf({ ...stage, account: '123456789012' })).toBeNull();
  });

  it.each([
    { region: 'us-wset' },
    { region: undefined },
    { domain: undefined },
    { domain: { name: 'app.portolan.example' } },
    { domain: { name: 'app.portolan.example', hostedZoneId: '/hostedzone/Z1' } },
    { mailDomain: 'https://portolan.example' },
    { operators: 'it@harbor.example' },
    { operators: ['it harbor'] },
    { keepsData: undefined },
    { keepsData: 'true' },
    { logDays: 31 },
    { reservedConcurrency: { api: 50 } },
    { originSecret: { active: 'red', blue: 1, green: 1 } },
    { originSecret: { active: 'blue', blue: 1 } },
    { requestsPerAddress: 5 },
  ])('is refused with %j, by the name of the field', (wrong) => {
    const [field = ''] = Object.keys(wrong);
    const written: unknown = { ...stage, ...wrong };
    expect(faultOf(written as Stage)).toContain(`wrong ${field}: it needs`);
  });

  it('is refused with a misspelled field, which would be left out unseen', () => {
    const { keepsData, ...rest } = stage;
    const written: unknown = { ...rest, keepData: keepsData };
    expect(faultOf(written as Stage)).toContain('"keepData"');
  });

  it('keeps no data without a domain, or without somebody who hears its alarms', () => {
    expect(faultOf({ ...stage, domain: null })).toMatch(/no domain/);
    expect(faultOf({ ...stage, operators: [] })).toMatch(/no operators/);
  });
});
