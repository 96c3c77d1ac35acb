import type { Stack } from '../stack.ts';
import { type Cast, signInAll } from './demo-client.ts';
import type { DemoOrganization, DemoPerson } from './demo-organization.ts';
import { organizations } from './organizations.ts';
import { sendCampaigns } from './seed-campaigns.ts';
import { bringInContacts } from './seed-contacts.ts';
import { giveFeedback } from './seed-feedback.ts';
import { recordFigures } from './seed-figures.ts';
import { setUpMail } from './seed-mail-settings.ts';
import { planMarketing } from './seed-marketing.ts';
import { admit, type Founded, fillProfile, found, leaveWaiting } from './seed-organization.ts';
import { assign, passMilestones, saySomething } from './seed-oversight.ts';
import { setUpPanels } from './seed-panels.ts';
import { inviteCohort, joinProgram, type SetUp } from './seed-participation.ts';
import { workOnPlan } from './seed-plan.ts';
import { setUpPrograms } from './seed-programs.ts';

export type SeedOptions = {
  /** The plans' months are counted from the month of this instant. */
  readonly now: Date;
  /** Hears of every organization that is complete. */
  readonly say?: (line: string) => void;
};

const peopleOf = ({ members, applicants = [] }: DemoOrganization): DemoPerson[] => [
  ...members.map(({ person }) => person),
  ...applicants,
];

import { welcomePatients } from './seed-sequence.ts';
import { seatTeam, talk } from './seed-team.ts';

/** The clinics join the foundation's programs, hand their plans in, and are answered. */
const takePart = async (
  stack: Stack,
  founded: readonly Founded[],
  setUps: readonly SetUp[],
  cast: Cast,
): Promise<void> => {
  for (const setUp of setUps) await inviteCohort(setUp, founded, cast);
  await stack.drain();
  await Promise.all(setUps.map((setUp) => joinProgram(setUp, founded, cast, stack.mails)));
  await stack.drain();
  for (const setUp of setUps) await assign(setUp, founded, cast);
  await passMilestones(stack, setUps, founded, cast);
  for (const organization of founded) {
    await saySomething(organization, setUps, cast);
    await talk(stack, organization, setUps, cast);
  }
  await stack.drain();
};

/**
 * Makes the demo data in an empty stack, by the product's own API: the organizations beside each other, what happens in one
 * in order. The same every time, apart from ids and instants. Rejects when the API refuses anything.
 */
export const seed = async (stack: Stack, { now, say = () => undefined }: SeedOptions): Promise<void> => {
  const owners = organizations.map(({ owner }) => owner);
  const arrivals = signInAll(stack, [...owners, ...organizations.flatMap(peopleOf)]);
  const founding = organizations.map(async (demo) => found(demo, (await arrivals.one(demo.owner)).api));
  const [cast, founded] = await Promise.all([arrivals.all, Promise.all(founding)]);
  await stack.drain();
  let complete = 0;
  const setUps: SetUp[] = [];
  await Promise.all(
    founded.map(async (organization) => {
      await admit(organization, cast, stack.mails);
      await fillProfile(organization, cast, now);
      await workOnPlan(organization, cast, now);
      await seatTeam(organization, cast, now);
      await recordFigures(organization, cast, now);
      await giveFeedback(stack, organization, cast, now);
      await setUpPanels(stack, organization, cast);
      await planMarketing(organization, cast, now);
      await setUpMail(organization, cast);
      await bringInContacts(organization, cast, now);
      await sendCampaigns(stack, organization, cast, now);
      await welcomePatients(organization, cast);
      setUps.push(...(await setUpPrograms(organization, cast, now)));
      await leaveWaiting(organization, cast);
      complete += 1;
      say(`  ${organization.demo.name} (${complete} of ${organizations.length})`);
    }),
  );
  await takePart(stack, founded, setUps, cast);
};
