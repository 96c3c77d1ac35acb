import { inviteClinics } from '@portolan/contract/participation-invitation-routes';
import { giveConsent } from '@portolan/contract/participation-routes';
import { listWorkPlans } from '@portolan/contract/work-plan-routes';
import type { Award } from '@portolan/domain/programs/program';
import type { MailStore } from '../engines/mail-store.ts';
import type { Cast } from './demo-client.ts';
import type { DemoProgram } from './demo-organization.ts';
import type { Founded } from './seed-organization.ts';

/** A program of the demo data that has been set up. */
export type SetUp = {
  readonly program: DemoProgram;
  readonly foundation: Founded;
  readonly programId: string;
  readonly awards: readonly Award[];
};

/** By the name it has in the demo data. */
export const clinicNamed = (founded: readonly Founded[], name: string): Founded => {
  const found = founded.find(({ demo }) => demo.name === name);
  if (found === undefined) throw new Error(`The demo data has no organization ${name}`);
  return found;
};

const rowsOf = ({ program }: SetUp, founded: readonly Founded[]): string[] => [
  ...(program.participants ?? []).map(({ clinic }) => {
    const { owner } = clinicNamed(founded, clinic).demo;
    return `${clinic},${owner.email},${owner.language}`;
  }),
  ...(program.unanswered ?? []).map(({ clinicName, email }) => `${clinicName},${email},en`),
];

/** Invites all clinics of a program by one list; their letters are under way when this resolves. */
export const inviteCohort = async (setUp: SetUp, founded: readonly Founded[], cast: Cast): Promise<void> => {
  const rows = rowsOf(setUp, founded);
  if (rows.length === 0) return;
  const { foundation, program, programId } = setUp;
  await cast(program.by).api(inviteClinics, {
    params: { organizationId: foundation.organizationId, programId },
    body: { csv: ['Clinic,Email,Language', ...rows, ''].join('\n'), language: 'en', preview: false },
  });
};

const invitationToken = (mails: MailStore, email: string, program: string): string => {
  const letter = mails
    .list()
    .find(
      ({ to, text }) => to.includes(email) && text.includes('/program-invitation#') && text.includes(program),
    );
  const token = /\/program-invitation#([\w-]{43})/.exec(letter?.text ?? '')?.[1];
  if (token === undefined) throw new Error(`No invitation to ${program} was mailed to ${email}`);
  return token;
};

/** Every clinic's owner follows the letter, and shares the clinic's plan. */
export const joinProgram = async (
  { program, programId }: SetUp,
  founded: readonly Founded[],
  cast: Cast,
  mails: MailStore,
): Promise<void> => {
  for (const { clinic } of program.participants ?? []) {
    const { demo, organizationId } = clinicNamed(founded, clinic);
    const { api } = cast(demo.owner);
    const { items } = await api(listWorkPlans, { params: { organizationId }, query: {} });
    await api(giveConsent, {
      params: { organizationId },
      body: {
        token: invitationToken(mails, demo.owner.email, program.name),
        planId: items[0]?.id ?? null,
      },
      idempotencyKey: `demo:consent:${organizationId}:${programId}`,
    });
  }
};
