import { newProfile } from '@portolan/domain/organizations/profile';
import { expect, test } from 'vitest';
import { isMostlyEmpty } from './mostly-empty.ts';

const blank = newProfile('Cedar Creek', 'America/Denver');

test('a new clinic is pointed to its profile until half of it is filled in', () => {
  expect(isMostlyEmpty(blank)).toBe(true);
  const begun = { ...blank, telephone: '555-0100', overallLead: 'Ana', ehrVendor: 'Acme' };
  expect(isMostlyEmpty(begun)).toBe(true);
  expect(isMostlyEmpty({ ...begun, patientsPerYear: 0 })).toBe(false);
});
