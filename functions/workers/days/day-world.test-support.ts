import { createHash } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { openDirectory } from '@portolan/data/directory/directory';
import { partitionOf } from '@portolan/data/keys';
import { forOrganization, type OrganizationStore } from '@portolan/data/organization-store';
import { joinedProgramKind } from '@portolan/data/programs/joining-records';
import { entryOf, idNumber, membershipOf, person, personNumber } from '@portolan/data/records.test-support';
import { collections } from '@portolan/data/sharing/collections';
import { dayPolicy } from '@portolan/data/worker-key-policies';
import type { Write } from '@portolan/data/writing';
import { writeAll } from '@portolan/data/writing';
import type { Day } from '@portolan/domain/days';
import type { Notice } from '@portolan/domain/discussions/notice';
import type { Mail } from '@portolan/domain/mail/mailer';
import type { OrganizationKind, Role } from '@portolan/domain/organizations/roles';
import type { Person } from '@portolan/domain/people/person';
import type { JoinedProgram } from '@portolan/domain/programs/joined-program';
import type { Submission } from '@portolan/domain/programs/submission';
import { startTestDatabase } from '../../../test/support/database.ts';
import { createDayWorker } from './handler.ts';

export class Crash extends Error {}

/** What happens at a moment of a worker's run, counted from 0: it may throw. `claimed`: a letter is taken, and not sent. */
export type Between = (moment: number, claimed: string | null) => void | Promise<void>;
/** What the mail service does with a letter, counted from 0. */
export type Post = (index: number, mail: Mail) => void;

export const dueDay = '2026-10-15';
export const joinedProgram = (programId: string, changes: Partial<JoinedProgram> = {}): JoinedProgram => ({
  programId,
  foundationId: idNumber('organization', 99),
  foundationName: 'Lantern <b>Ridge</b>',
  name: 'Portals for the valley',
  grantNumber: '',
  awardDollars: null,
  grantPeriod: { firstDay: '2026-09-01', lastDay: '2027-08-31' },
  milestones: { startUp: dueDay, midProject: null, final: null },
  nudgedAt: { startUp: null, midProject: null, final: null },
  template: { id: 'standard', version: 1 },
  closedAt: null,
  consentVersion: 1,
  version: 1,
  ...changes,
});
export const submission = (
  programId: string,
  clinicId: string,
  changes: Partial<Submission> = {},
): Submission => ({
  id: idNumber('submission', 1),
  programId,
  clinicId,
  milestone: 'startUp',
  attempt: 1,
  planId: idNumber('workPlan', 1),
  planName: 'Plan',
  template: { id: 'standard', version: 1 },
  firstMonth: '2026-09',
  month: '2026-10',
  states: {},
  submittedBy: personNumber(1),
  submittedByName: 'Ana',
  submittedAt: '2026-10-01T10:00:00.000Z',
  reopenedAt: null,
  version: 1,
  ...changes,
});
export const notice = (personId: string, number: number): Notice => ({
  personId,
  commentId: idNumber('comment', number),
  clinicId: idNumber('organization', 1),
  planId: idNumber('workPlan', 1),
  elementId: 'strategy',
  programId: null,
  byName: 'Ben <i>Okafor</i>',
  at: '2026-10-01T10:00:00.000Z',
  why: number % 2 === 0 ? 'mentioned' : 'thread',
  readAt: null,
  mailedAt: null,
  version: 1,
});

/** Organizations on an engine of their own, and the letters that their worker has sent. */
export const startDayWorld = async () => {
  const database = await startTestDatabase();
  const directory = openDirectory(database.behind);
  const mails: Mail[] = [];
  let organizations = 0;
  let people = 0;
  let tokens = 0;

  const add = async (...writes: readonly Write<string>[]): Promise<void> => {
    const written = await writeAll(database.behind, writes);
    if (!written.ok) throw new Error(written.failure.code);
  };

  const workerWith = (between: Between = () => undefined, post: Post = () => undefined, now = new Date()) => {
    let moment = 0;
    let sent = 0;
    let claimed: string | null = null;
    const pass = async () => {
      moment += 1;
      await between(moment - 1, claimed);
    };
    const letters = database.under(dayPolicy);
    letters.documents.middlewareStack.add(
      (next) => async (args) => {
        await pass();
        const answer = await next(args);
        const claim = /"sk":"([^"]+#[0-9a-f-]{36})"/.exec(JSON.stringify(args.input))?.[1];
        const isTaken = 'TransactItems' in args.input && claim !== undefined;
        if (isTaken && JSON.stringify(args.input).includes('"Put"')) claimed = claim;
        await pass();
        return answer;
      },
      { step: 'initialize', priority: 'high', name: 'moments' },
    );
    return createDayWorker({
      database: letters,
      mailer: {
        send: async (mail) => {
          await pass();
          sent += 1;
          const done = claimed;
          claimed = null;
          try {
            post(sent - 1, mail);
          } catch (error) {
            claimed = done;
            throw error;
          }
          mails.push(mail);
          await pass();
        },
      },
      appOrigin: 'https://portolan.example',
      now: () => now,
      erasures: { send: async () => ({ refused: [] }) },
      newToken: () => {
        tokens += 1;
        return createHash('sha256').update(`token ${tokens}`).digest('base64url');
      },
    });
  };

  return {
    mails,
    behind: database.behind,
    workerWith,
    /** Has the letters of a day written, by a worker that nothing stops. */
    dayOf: ({ organizationId }: OrganizationStore, day: Day) =>
      workerWith()({ kind: 'day', organizationId, day }),
    add,
    stop: database.stop,
    /** Everything a link stops, by its token. */
    stopOf: (token: string) =>
      directory.mailStop(createHash('sha256').update(token).digest('hex'), new Date('2026-10-16T00:00:00Z')),
    organization: async (kind: OrganizationKind = 'clinic'): Promise<OrganizationStore> => {
      organizations += 1;
      const id = idNumber('organization', organizations);
      const store = forOrganization(database.behind, id);
      await add(store.members.putEntry({ ...entryOf(id, 'Cedar <b>Creek</b>'), kind }, 'absent', 'there'));
      return store;
    },
    member: async (
      store: OrganizationStore,
      role: Role,
      changes: Partial<Person> = {},
      kind: OrganizationKind = 'clinic',
    ): Promise<Person> => {
      people += 1;
      const id = personNumber(people);
      const member = { ...person, id, email: `person${people}@example.org`, ...changes };
      await directory.savePerson(member);
      await add(
        store.members.put({ ...membershipOf(store.organizationId, id), kind, role }, 'absent', 'there'),
      );
      return member;
    },
    /** Puts what only the projector writes. */
    join: async (store: OrganizationStore, program: JoinedProgram): Promise<void> => {
      await database.behind.documents.send(
        new PutCommand({
          TableName: database.tables.tenant,
          Item: joinedProgramKind.toItem(
            { pk: partitionOf(store.organizationId, collections.joinedPrograms), sk: program.programId },
            program,
          ),
        }),
      );
    },
  };
};
