import type {
  ListReport,
  ParticipationInvitationView,
  ProgramInvitation,
} from '@portolan/contract/participation-invitation-routes';
import type { ParticipationView } from '@portolan/contract/participation-routes';
import type { Consent } from '@portolan/domain/programs/consent';
import type { JoinedProgram } from '@portolan/domain/programs/joined-program';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { renee } from '@portolan/local/demo/cedar-creek/people';
import { lanternRidge } from '@portolan/local/demo/lantern-ridge/organization';

const [running] = lanternRidge.programs ?? [];
export const programName = running?.name ?? '';
const id = (kind: string, number: number) =>
  `${kind}_01J8ZC4Q3W5V7X9Y2B4D6${String(number).padStart(5, '0')}`;

const invited = (
  number: number,
  clinicName: string,
  email: string,
  fields: Partial<ParticipationInvitationView> = {},
): ParticipationInvitationView => ({
  id: id('pin', number),
  clinicName,
  email,
  language: 'en',
  status: 'pending',
  clinic: null,
  answeredAt: null,
  invitedBy: '3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b11',
  createdAt: '2026-09-01T08:00:00.000Z',
  expiresAt: '2026-12-24T08:00:00.000Z',
  letters: 1,
  sent: true,
  version: 2,
  ...fields,
});
const clinic = (number: number, name: string, leftAt: string | null = null) => ({
  status: 'accepted' as const,
  answeredAt: '2026-09-03T16:00:00.000Z',
  clinic: {
    id: id('org', number),
    name,
    status: leftAt === null ? ('active' as const) : ('left' as const),
    joinedAt: '2026-09-03T16:00:00.000Z',
    leftAt,
  },
});
export const clinics = [
  invited(1, 'Cedar Creek', 'george@cedarcreek.example', clinic(1, 'Cedar Creek Community Health')),
  invited(
    2,
    'Juniper Flats Rural Health Clinic',
    'lupe@juniperflats.example',
    clinic(2, 'Juniper Flats Rural Health Clinic'),
  ),
  invited(3, 'San Rafael Family Health', 'direction@sanrafael.example', { letters: 3 }),
  invited(4, 'Copper Fork Health Center', 'office@copperfork.example', { sent: false }),
  invited(5, 'Willow Bend Medical Group', 'ceo@willowbend.example', {
    status: 'expired',
    expiresAt: '2026-09-15T08:00:00.000Z',
  }),
  invited(6, 'Eagle View Clinic', 'director@eagleview.example', {
    status: 'declined',
    answeredAt: '2026-09-05T15:00:00.000Z',
  }),
  invited(7, 'Granite Park Clinic', 'info@granitepark.example', { status: 'revoked' }),
  invited(
    8,
    'Mesa Springs Clinic',
    'board@mesasprings.example',
    clinic(8, 'Mesa Springs Clinic', '2026-11-01T15:00:00.000Z'),
  ),
];

export const report: ListReport = {
  rows: [
    { row: 2, clinicName: 'Prairie Crossing Clinic', email: 'office@prairie.example', outcome: 'to-invite' },
    {
      row: 3,
      clinicName: 'Bluff Hollow Health Center',
      email: 'director@bluffhollow.example',
      outcome: 'to-invite',
    },
    { row: 4, clinicName: 'Cedar Creek', email: 'george@cedarcreek.example', outcome: 'taking-part' },
    { row: 5, clinicName: 'Basin Ridge', email: 'basin ridge at example', outcome: 'address-invalid' },
    { row: 7, clinicName: '', email: 'hello@nameless.example', outcome: 'name-missing' },
    { row: 8, clinicName: 'Prairie Crossing', email: 'office@prairie.example', outcome: 'duplicate' },
  ],
};

const grantPeriod = { firstDay: '2026-09-01', lastDay: '2027-08-31' };
const milestones = { startUp: '2026-12-15', midProject: '2027-03-01', final: '2027-08-31' };
export const invitation: ProgramInvitation = {
  foundationName: lanternRidge.name,
  programName,
  clinicName: cedarCreek.name,
  email: renee.email,
  language: 'en',
  grantPeriod,
  milestones,
  expiresAt: '2026-12-24T08:00:00.000Z',
};

const consent: Consent = {
  programId: id('prg', 1),
  foundationId: id('org', 9),
  foundationName: lanternRidge.name,
  programName,
  grantPeriod,
  wording: '2026-11',
  invitationId: id('pin', 1),
  planId: null,
  status: 'active',
  givenBy: '3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b11',
  givenAt: '2026-09-03T16:00:00.000Z',
  ended: null,
  version: 1,
};
const joined: JoinedProgram = {
  programId: consent.programId,
  foundationId: consent.foundationId,
  foundationName: lanternRidge.name,
  name: programName,
  grantNumber: 'LR-2026-014',
  awardDollars: 60_000,
  grantPeriod,
  milestones,
  nudgedAt: { startUp: null, midProject: null, final: null },
  template: { id: 'standard', version: 1 },
  closedAt: null,
  consentVersion: 1,
  version: 1,
};
const left: ParticipationView = {
  consent: {
    ...consent,
    programId: id('prg', 2),
    programName: 'Patient voices in two languages',
    grantPeriod: { firstDay: '2025-09-01', lastDay: '2026-08-31' },
    status: 'ended',
    ended: { by: consent.givenBy, at: '2026-06-30T16:00:00.000Z', why: 'left' },
    version: 2,
  },
  program: null,
};

/** A program the clinic takes part in, and one it left. */
export const participations: readonly ParticipationView[] = [{ consent, program: joined }, left];
