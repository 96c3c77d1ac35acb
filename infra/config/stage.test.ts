import { describe, expect, it } from 'vitest';
import { faultOf } from './stage.ts';
import { stages } from './stages.ts';

const [stage] = stages.filter(({ keepsData }) => keepsData);
if (!stage) throw new Error('There is no stage that keeps data');

describe('a stage', () => {
  it.each(stages)('$name is whole', (known) => {
    expect(faultOf(known)).toBeNull();
  });

  it.each(['', 'Dev', 'dev-eu', '1dev', 'averyverylongname'])('is not called "%s"', (name) => {
    expect(faultOf({ ...stage, name })).toMatch(/needs a name/);
  });

  it('names an account by twelve digits', () => {
    expect(faultOf({ ...stage, account: '123' })).toMatch(/12 digits/);
    expect(faultOf({ ...stage, account: '123456789012' })).toBeNull();
  });

  it('keeps no data without a domain, or without somebody who hears its alarms', () => {
    expect(faultOf({ ...stage, domain: null })).toMatch(/no domain/);
    expect(faultOf({ ...stage, operators: [] })).toMatch(/no operators/);
  });
});
