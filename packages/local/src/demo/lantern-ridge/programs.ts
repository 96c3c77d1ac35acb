import type { CohortClinic } from '../cohorts/cohort-clinic.ts';
import { highValleys } from '../cohorts/high-valleys.ts';
import { twoLanguages } from '../cohorts/two-languages.ts';
import type { DemoParticipant, DemoProgram } from '../demo-organization.ts';
import { devon, ines, margaret } from './people.ts';

const participantsOf = (clinics: readonly CohortClinic[]): DemoParticipant[] =>
  clinics.map(({ name, milestones }, index) => ({
    clinic: name,
    award: name,
    coaches: index % 2 === 0 ? [ines] : [],
    milestones,
  }));

const awardsOf = (clinics: readonly CohortClinic[]) =>
  clinics.map(({ name, sites }) => ({ label: name, dollars: 30_000 + 7500 * sites.length }));

/** The cohort in the middle of its year. */
export const portalsForTheHighValleys: DemoProgram = {
  name: 'Portals for the High Valleys',
  grantNumber: 'LR-PP-07',
  by: devon,
  firstMonth: -7,
  months: 12,
  milestones: { startUp: 44, midProject: 196, final: 350 },
  awards: [
    { label: 'Cedar Creek Community Health', dollars: 60_000 },
    { label: 'Juniper Flats Rural Health Clinic', dollars: 45_000 },
    ...awardsOf(highValleys),
    { label: 'Training and interpreters, all clinics', dollars: 18_500 },
  ],
  participants: [
    {
      clinic: 'Cedar Creek Community Health',
      award: 'Cedar Creek Community Health',
      coaches: [ines],
      milestones: [],
    },
    {
      clinic: 'Juniper Flats Rural Health Clinic',
      award: 'Juniper Flats Rural Health Clinic',
      coaches: [ines],
      milestones: [],
    },
    ...participantsOf(highValleys),
  ],
  announcements: [
    {
      by: devon,
      title: 'Mid-project reports: what reviewers look for',
      text: 'Each planned activity needs a sentence on where it stands. Two clinics’ reports are in the resource bank as examples, with their permission.',
    },
    {
      by: margaret,
      title: 'Meeting of all clinics',
      text: 'We meet in Alder Falls on the second Thursday of next month, 10 to 3. Please send one clinical lead and one person from the front desk; travel is paid.',
    },
  ],
};

/** The cohort whose first milestone is near. */
export const patientVoices: DemoProgram = {
  name: 'Patient voices in two languages',
  grantNumber: 'LR-PV-01',
  by: devon,
  firstMonth: -2,
  months: 18,
  milestones: { startUp: 90, midProject: 270, final: 540 },
  awards: awardsOf(twoLanguages),
  participants: participantsOf(twoLanguages),
  unanswered: [
    { clinicName: 'Big Sage Health Center', email: 'director@bigsage.example' },
    { clinicName: 'Mesa Vista Clinic', email: 'office@mesavista.example' },
  ],
  announcements: [
    {
      by: devon,
      title: 'Interpreters for patient interviews',
      text: 'The grant pays for interpreters in any language. Write to Devon a week before you need one.',
    },
  ],
};

/** Not begun yet. */
export const secondRound: DemoProgram = {
  name: 'Portals for the High Valleys, second round',
  grantNumber: '',
  by: margaret,
  firstMonth: 'next-january',
  months: 18,
  milestones: { startUp: 59, midProject: null, final: null },
  awards: [{ label: 'To be granted to six clinics', dollars: 240_000 }],
};
