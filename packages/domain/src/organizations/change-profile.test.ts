import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ana, ben, idNumber } from '../arbitraries.test-support.ts';
import { type ChangeContext, unrevised } from '../revisions/revised.ts';
import { changeProfile, targetsFit } from './change-profile.ts';
import { type Organization, organizationSchema, termsVersion } from './organization.ts';
import { newProfile, type Profile, profileChangesSchema, profileSchema } from './profile.ts';

const instant = '2026-09-01T08:00:00.000Z';
const clinic: Organization = {
  ...unrevised,
  version: 1,
  id: idNumber('organization', 1),
  kind: 'clinic',
  profile: newProfile('Cedar Creek Clinic', 'America/Denver'),
  acceptance: { termsVersion, agreementVersion: termsVersion, by: ana, at: instant },
  createdAt: instant,
};
const by = (person: string, changeNumber: number, baseVersion: number): ChangeContext => ({
  changeId: idNumber('change', changeNumber),
  baseVersion,
  by: person,
  now: new Date(Date.parse(instant) + changeNumber * 1000),
});
const changed = (organization: Organization, fields: Partial<Profile>, context: ChangeContext) => {
  const result = changeProfile(organization, fields, context);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};

const aLine = fc.string({ maxLength: 40 });
const anasFields = fc.record(
  { overallLead: aLine, ehrVendor: aLine, patientsPerYear: fc.nat(9000) },
  { requiredKeys: [] },
);
const bensFields = fc.record(
  { itLead: aLine, portalVendor: aLine, otherLanguages: aLine },
  { requiredKeys: [] },
);

describe('a change of the profile', () => {
  it('writes the fields that differ and stamps them', () => {
    const fields = { ehrVendor: 'Northwind', name: 'Cedar Creek Clinic' };
    const { organization, changes } = changed(clinic, fields, by(ana, 1, 1));
    expect(changes).toEqual([{ path: 'ehrVendor', from: '', to: 'Northwind' }]);
    expect(organization).toMatchObject({ version: 2, profile: { ehrVendor: 'Northwind' } });
    expect(Object.keys(organization.stamps)).toEqual(['ehrVendor']);
  });

  it('writes nothing when nothing differs', () => {
    expect(changed(clinic, { name: 'Cedar Creek Clinic' }, by(ana, 1, 1))).toEqual({
      organization: clinic,
      changes: [],
    });
  });

  it('changes nothing when it comes a second time', () => {
    const { organization } = changed(clinic, { ehrVendor: 'Northwind' }, by(ana, 1, 1));
    const later = changed(organization, { ehrVendor: 'Southwind' }, by(ben, 2, 2)).organization;
    expect(changed(later, { ehrVendor: 'Northwind' }, by(ana, 1, 1))).toEqual({
      organization: later,
      changes: [],
    });
  });

  it('merges with what others wrote in other fields, in either order', () => {
    fc.assert(
      fc.property(anasFields, bensFields, (anas, bens) => {
        const anaFirst = changed(changed(clinic, anas, by(ana, 1, 1)).organization, bens, by(ben, 2, 1));
        const benFirst = changed(changed(clinic, bens, by(ben, 2, 1)).organization, anas, by(ana, 1, 1));
        expect(anaFirst.organization.profile).toEqual(benFirst.organization.profile);
        expect(anaFirst.organization.profile).toEqual({ ...clinic.profile, ...anas, ...bens });
      }),
    );
  });

  it('asks, naming both, when two people wrote in one field, and keeps the other fields back too', () => {
    const { organization } = changed(clinic, { itLead: 'Ana Torres' }, by(ana, 1, 1));
    const second = changeProfile(
      organization,
      { itLead: 'Ben Ortiz', ehrVendor: 'Northwind' },
      by(ben, 2, 1),
    );
    const at = new Date(Date.parse(instant) + 1000).toISOString();
    expect(second).toEqual({
      ok: false,
      failure: {
        code: 'conflict',
        conflicts: [{ path: 'itLead', yours: 'Ben Ortiz', theirs: 'Ana Torres', by: ana, at }],
      },
    });
  });

  it('leaves a record that can be stored', () => {
    fc.assert(
      fc.property(anasFields, bensFields, (anas, bens) => {
        const { organization } = changed(clinic, { ...anas, ...bens }, by(ana, 1, 1));
        expect(organizationSchema.safeParse(organization).error).toBeUndefined();
      }),
    );
  });

  it('takes every field of the profile', () => {
    expect(Object.keys(profileChangesSchema._zod.innerType.shape)).toEqual(
      Object.keys(profileSchema._zod.innerType.shape),
    );
  });
});

describe('targets for patients', () => {
  const count = fc.option(fc.nat(20), { nil: null });
  const withTargets = (perYear: number | null, access: number | null, viewed: number | null) => ({
    patientsPerYear: perYear,
    patientsWithAccessTarget: access,
    patientsViewedTarget: viewed,
  });

  it('fit when what is known does not rise from patients to access to views', () => {
    fc.assert(
      fc.property(count, count, count, (perYear, access, viewed) => {
        const known = [perYear, access, viewed].filter((value) => value !== null);
        const falling = known.every((value, index) => index === 0 || value <= (known[index - 1] ?? 0));
        expect(targetsFit({ ...clinic.profile, ...withTargets(perYear, access, viewed) })).toBe(falling);
      }),
    );
  });

  it('are judged on the merged profile', () => {
    const { organization } = changed(clinic, { patientsPerYear: 100 }, by(ana, 1, 1));
    expect(changeProfile(organization, { patientsWithAccessTarget: 101 }, by(ben, 2, 1))).toEqual({
      ok: false,
      failure: { code: 'targets-exceed-patients' },
    });
  });
});

describe('a logo', () => {
  const logo = (type: string, bytes: readonly number[]) =>
    profileChangesSchema.safeParse({
      logo: `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`,
    }).success;
  const png = [0x89, ...Buffer.from('PNG\r\n\x1a\n'), 0, 0, 0, 13, ...Buffer.from('IHDR')];
  const jpeg = [0xff, 0xd8, 0xff];
  const webp = (size: readonly number[]) => [...Buffer.from('RIFF'), ...size, ...Buffer.from('WEBPVP8 ')];
  const bytes = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 60 });
  const fourBytes = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 4, maxLength: 4 });

  it('begins as its kind of picture does', () => {
    fc.assert(
      fc.property(bytes, fourBytes, (rest, size) => {
        expect(logo('png', [...png, ...rest])).toBe(true);
        expect(logo('jpeg', [...jpeg, ...rest])).toBe(true);
        expect(logo('webp', [...webp(size), ...rest])).toBe(true);
      }),
    );
  });

  it('is no other file under the name of a picture', () => {
    const page = [...Buffer.from('<script>alert(1)</script>')];
    for (const type of ['png', 'jpeg', 'webp']) expect(logo(type, page)).toBe(false);
    expect(logo('jpeg', png)).toBe(false);
    expect(logo('svg+xml', page)).toBe(false);
    expect(logo('webp', [...Buffer.from('RIFF....WAVE')])).toBe(false);
  });

  it('may be none', () => {
    expect(profileChangesSchema.safeParse({ logo: '' }).success).toBe(true);
  });
});
