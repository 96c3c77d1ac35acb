import type { AuditRecord } from '@portolan/domain/audit/audit-record';
import { type IdKind, idPrefixes } from '@portolan/domain/ids';
import { type Invitation, invitationExpiry } from '@portolan/domain/organizations/invitation';
import type { JoinRequest } from '@portolan/domain/organizations/join-request';
import type { Membership } from '@portolan/domain/organizations/membership';
import { type Organization, termsVersion } from '@portolan/domain/organizations/organization';
import { newProfile } from '@portolan/domain/organizations/profile';
import type { Person } from '@portolan/domain/people/person';
import { type Consent, giveConsent } from '@portolan/domain/programs/consent';
import type { Program } from '@portolan/domain/programs/program';
import { unrevised } from '@portolan/domain/revisions/revised';
import { emptyActivity } from '@portolan/domain/work-plans/activity';
import { type Element, untouchedElement } from '@portolan/domain/work-plans/element';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import type { DirectoryEntry } from './directory/directory-records.ts';

/** The same id for the same number, up to 99,999; they sort as their numbers do. */
export const idNumber = (kind: IdKind, number: number): string =>
  `${idPrefixes[kind]}_01J8ZC4Q3W5V7X9Y2B4D6${String(number).padStart(5, '0')}`;
export const personNumber = (number: number): string =>
  `3f0c2d52-6f3a-4a8e-9a57-${String(number).padStart(12, '0')}`;

export const now = new Date('2026-09-01T08:00:00.000Z');
const at = now.toISOString();
export const ana = personNumber(1);

export const organizationOf = (id: string): Organization => ({
  ...unrevised,
  version: 1,
  id,
  kind: 'clinic',
  profile: {
    ...newProfile('Cedar Creek Clinic', 'America/Denver'),
    otherLanguages: 'Diné bizaad, Tiếng Việt',
  },
  acceptance: { termsVersion, agreementVersion: termsVersion, by: ana, at },
  createdAt: at,
});
export const entryOf = (organizationId: string, name = 'Cedar Creek Clinic'): DirectoryEntry => ({
  organizationId,
  kind: 'clinic',
  name,
  place: 'Durango, CO',
  owners: 1,
  version: 1,
});
export const membershipOf = (organizationId: string, personId = ana): Membership => ({
  organizationId,
  personId,
  kind: 'clinic',
  role: 'owner',
  since: at,
  version: 1,
});
export const person: Person = {
  id: ana,
  email: 'ana@example.org',
  name: 'Ana Torres',
  language: 'es',
  timeZone: 'America/Denver',
  createdAt: at,
  version: 1,
};
export const joinRequestOf = (organizationId: string, personId = ana): JoinRequest => ({
  organizationId,
  personId,
  at,
  status: 'pending',
  version: 1,
});
export const invitationOf = (organizationId: string, number: number): Invitation => ({
  id: idNumber('invitation', number),
  organizationId,
  email: `person${number}@example.org`,
  role: 'editor',
  language: 'es',
  status: 'pending',
  invitedBy: ana,
  createdAt: at,
  expiresAt: invitationExpiry(now),
  letter: 1,
  sentLetter: 0,
  version: 1,
});
export const workPlan = (number: number): WorkPlan => ({
  id: idNumber('workPlan', number),
  name: `Plan ${number}`,
  template: { id: 'standard', version: 1 },
  firstMonth: '2026-09',
  carriedFrom: null,
  createdAt: at,
  version: 1,
});
export const program = (number: number): Program => ({
  id: idNumber('program', number),
  name: `Program ${number}`,
  grantNumber: '',
  awards: [{ id: idNumber('award', 1), label: 'Clínica Peñasco', dollars: 60_000 }],
  grantPeriod: { firstDay: '2026-09-01', lastDay: '2027-08-31' },
  milestones: { startUp: '2026-10-15', midProject: null, final: '2027-08-31' },
  template: { id: 'standard', version: 1 },
  createdAt: at,
  closed: null,
  version: 1,
});
export const elementOf = (planId: string, id = 'strategy'): Element => ({
  ...untouchedElement(planId, id),
  version: 1,
  stamps: { 'answers.vision': { version: 1, by: ana, at } },
  recentChanges: [{ id: idNumber('change', 1), version: 1 }],
  answers: { vision: '', share: 12.5, barriers: ['Personal', 'Idioma'], open: null },
  activities: [
    {
      ...emptyActivity(idNumber('activity', 1), 'planned'),
      text: 'Reunión con el proveedor 🗓️',
      responsible: { kind: 'member', personId: ana },
      timeframe: { firstMonth: '2026-09', lastMonth: '2026-10' },
    },
  ],
});
export const auditRecord = (number: number, when: string): AuditRecord => ({
  id: idNumber('audit', number),
  at: when,
  by: ana,
  action: 'element-changed',
  target: `${idNumber('workPlan', 1)}/strategy`,
  versionBefore: null,
  versionAfter: 1,
  fields: ['answers.vision'],
});

/** What a clinic agreed to share with a foundation's program, in the year from September 2026. */
export const consentTo = (foundationId: string, programId: string): Consent => {
  const given = giveConsent(
    null,
    {
      programId,
      foundationId,
      foundationName: 'Harbor Foundation',
      programName: 'Portals for the valley',
      grantPeriod: { firstDay: '2026-09-01', lastDay: '2027-08-31' },
      invitationId: idNumber('participationInvitation', 1),
      planId: null,
    },
    ana,
    now,
  );
  if (!given.ok) throw new Error('There is a consent already');
  return given.value;
};
