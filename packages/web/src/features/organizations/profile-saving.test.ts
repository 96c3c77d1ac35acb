import type { Organization } from '@portolan/domain/organizations/organization';
import { newProfile } from '@portolan/domain/organizations/profile';
import { unrevised } from '@portolan/domain/revisions/revised';
import { expect, test } from 'vitest';
import { organizationOfKey, profileKeyOf, profileKind } from './profile-saving.ts';

const organization: Organization = {
  ...unrevised,
  id: 'org_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
  kind: 'clinic',
  profile: newProfile('Cedar Creek', 'America/Denver'),
  acceptance: {
    termsVersion: '2026-09',
    agreementVersion: '2026-09',
    by: '3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b11',
    at: '2026-09-01T00:00:00.000Z',
  },
  createdAt: '2026-09-01T00:00:00.000Z',
};

test('a change shows at once and leaves the other fields alone', () => {
  const changed = profileKind.apply(organization, { ehrVendor: 'Northwind' });
  expect(changed.profile).toEqual({ ...organization.profile, ehrVendor: 'Northwind' });
});

test('two changes of one field are one, two of different fields are two', () => {
  expect(profileKind.slot({ itLead: 'A' })).toBe(profileKind.slot({ itLead: 'B' }));
  expect(profileKind.slot({ itLead: 'A' })).not.toBe(profileKind.slot({ clinicalLead: 'A' }));
});

test('a conflict is looked for in the field that was changed', () => {
  expect(profileKind.paths({ patientsPerYear: 5 })).toEqual(['patientsPerYear']);
});

test('what was kept over a reload is read again only if it is still understood', () => {
  expect(profileKind.parse({ telephone: '555 0100' })).toEqual({ telephone: '555 0100' });
  expect(profileKind.parse({ fax: '555 0100' })).toBeNull();
});

test('a key leads back to its organization', () => {
  expect(organizationOfKey(profileKeyOf(organization.id))).toBe(organization.id);
  expect(organizationOfKey('org_x/plans/pln_y/elements/z')).toBeNull();
});
