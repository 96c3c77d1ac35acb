import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ana, ben, idNumber } from '../arbitraries.test-support.ts';
import {
  type Consent,
  consentSchema,
  consentWording,
  endConsent,
  giveConsent,
  sharePlan,
} from './consent.ts';

const at = new Date('2026-09-01T08:00:00.000Z');
const terms = {
  programId: idNumber('program', 1),
  foundationId: idNumber('organization', 1),
  foundationName: 'Harbor Foundation',
  programName: 'Portals for the valley',
  grantPeriod: { firstDay: '2026-09-01', lastDay: '2027-08-31' },
  invitationId: idNumber('participationInvitation', 1),
  planId: null,
} as const;

type Step = 'give' | 'end' | 'share';
const take = (consent: Consent | null, step: Step): Consent | null => {
  if (step === 'give') {
    const given = giveConsent(consent, terms, ana, at);
    return given.ok ? given.value : consent;
  }
  if (consent === null) return null;
  if (step === 'end') return endConsent(consent, ben, 'left', at);
  const shared = sharePlan(consent, idNumber('workPlan', 1));
  return shared.ok ? shared.value : consent;
};

describe('a consent', () => {
  it('is given in the wording in force, and says who ended it and why', () => {
    const given = take(null, 'give');
    expect(given).toMatchObject({ status: 'active', wording: consentWording, givenBy: ana, version: 1 });
    expect(take(given, 'end')).toMatchObject({
      status: 'ended',
      ended: { by: ben, why: 'left' },
      version: 2,
    });
  });

  it('rises by one version for each change, can be read back, and changes nothing once it has ended but by being given again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Step>('give', 'end', 'share'), { maxLength: 20 }), (steps) => {
        let consent: Consent | null = null;
        for (const step of steps) {
          const next: Consent | null = take(consent, step);
          if (next !== null) expect(consentSchema.parse(next)).toEqual(next);
          if (next !== consent) expect(next?.version).toBe((consent?.version ?? 0) + 1);
          if (consent?.status !== 'active' && step !== 'give') expect(next).toBe(consent);
          if (consent?.status === 'active' && step === 'give') expect(next).toBe(consent);
          consent = next;
        }
      }),
    );
  });
});
