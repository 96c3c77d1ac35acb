import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { JoinRequest } from '@portolan/domain/organizations/join-request';
import type { Membership } from '@portolan/domain/organizations/membership';
import { nameKey } from '@portolan/domain/organizations/names';
import type { Person } from '@portolan/domain/people/person';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import {
  calendarPartition,
  invitationPartition,
  joinRequestSort,
  mailStopPartition,
  namePartition,
  nameSort,
  partitionOf,
  personPartition,
} from '../keys.ts';
import { getItem, getItems, keysIn, lookUp } from '../reading.ts';
import { type MailStop, mailStopKind } from '../reminders/reminder-records.ts';
import {
  type CalendarSubscription,
  calendarKind,
  type DirectoryEntry,
  entryKind,
  type InvitationToken,
  invitationTokenKind,
  joinRequestKind,
  membershipKind,
  type ProgramInvitationToken,
  personKind,
  programInvitationTokenKind,
} from './directory-records.ts';

const entryKey = (organizationId: string) => ({ pk: partitionOf(organizationId, 'ENTRY'), sk: 'ENTRY' });
const personKey = (personId: string) => ({ pk: personPartition(personId), sk: 'PERSON' });

export type Belongings = {
  readonly memberships: readonly Membership[];
  readonly joinRequests: readonly JoinRequest[];
};

const sorted = z.looseObject({ lookupSk: z.string() });
const belongingKind = {
  fromItem: (item: unknown): Membership | JoinRequest =>
    sorted.parse(item).lookupSk.startsWith(joinRequestSort(''))
      ? joinRequestKind.fromItem(item)
      : membershipKind.fromItem(item),
};

/**
 * Who belongs where, read before any organization's credentials are asked for. It tells nothing to somebody who does
 * not know the key: there is no list of organizations.
 */
export type Directory = ReturnType<typeof openDirectory>;

export const openDirectory = (database: Database) => ({
  membership: (organizationId: string, personId: string): Promise<Membership | null> =>
    getItem(
      database,
      'directory',
      { pk: partitionOf(organizationId, 'MEMBERS'), sk: personId },
      membershipKind,
    ),

  /** The organizations a person belongs to and those they have asked to join, in one query: every visit asks for both. */
  belongingsOf: async (personId: string): Promise<Belongings> => {
    const found = await lookUp(database, personPartition(personId), belongingKind);
    return {
      memberships: found.flatMap((belonging) => ('since' in belonging ? [belonging] : [])),
      joinRequests: found.flatMap((belonging) => ('status' in belonging ? [belonging] : [])),
    };
  },

  entry: (organizationId: string): Promise<DirectoryEntry | null> =>
    getItem(database, 'directory', entryKey(organizationId), entryKind),

  entries: (organizationIds: readonly string[]): Promise<DirectoryEntry[]> =>
    getItems(database, 'directory', organizationIds.map(entryKey), entryKind),

  /**
   * Clinics that go by this name, however it is spelled. Two words or more also find the names that go on after them; one
   * word alone must be the whole name, so that nobody is shown a list of clinics for a common word.
   */
  clinicsNamed: (name: string): Promise<DirectoryEntry[]> => {
    const key = nameKey(name);
    const beginning = key.includes(' ') ? key : nameSort(key, '');
    return lookUp(database, namePartition(key), entryKind, { beginning });
  },

  person: (personId: string): Promise<Person | null> =>
    getItem(database, 'directory', personKey(personId), personKind),

  people: (personIds: readonly string[]): Promise<Person[]> =>
    getItems(database, 'directory', personIds.map(personKey), personKind),

  savePerson: async (person: Person): Promise<void> => {
    await database.documents.send(
      new PutCommand({
        TableName: database.tables.directory,
        Item: personKind.toItem(personKey(person.id), person),
      }),
    );
  },

  /** Keeps a person's first record; one that was saved meanwhile stays as it is. */
  addPerson: async (person: Person): Promise<void> => {
    try {
      await database.documents.send(
        new PutCommand({
          TableName: database.tables.directory,
          Item: personKind.toItem(personKey(person.id), person),
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  },

  /** Removes all that is kept under the person's own key: the record and the calendars. Memberships are not there. */
  forgetPerson: async (personId: string): Promise<void> => {
    const keys = await keysIn(database, { table: 'directory', pk: personPartition(personId) });
    for (const Key of keys)
      await database.documents.send(new DeleteCommand({ TableName: database.tables.directory, Key }));
  },

  /** Leaves a request in the organization's letter box; asking again renews it. */
  requestToJoin: async (request: JoinRequest): Promise<void> => {
    const key = { pk: partitionOf(request.organizationId, 'JOIN-REQUESTS'), sk: request.personId };
    const lookup = {
      lookupPk: personPartition(request.personId),
      lookupSk: joinRequestSort(request.organizationId),
    };
    await database.documents.send(
      new PutCommand({
        TableName: database.tables.directory,
        Item: joinRequestKind.toItem(key, request, lookup),
      }),
    );
  },

  /** Takes a request out of the letter box, answered or not; one that has gone is no matter. */
  withdrawRequest: async ({ organizationId, personId }: JoinRequest): Promise<void> => {
    const Key = { pk: partitionOf(organizationId, 'JOIN-REQUESTS'), sk: personId };
    await database.documents.send(new DeleteCommand({ TableName: database.tables.directory, Key }));
  },

  invitationToken: (tokenHash: string, now: Date): Promise<InvitationToken | null> =>
    getItem(
      database,
      'directory',
      { pk: invitationPartition(tokenHash), sk: 'TOKEN' },
      invitationTokenKind,
      now,
    ),

  programInvitationToken: (tokenHash: string, now: Date): Promise<ProgramInvitationToken | null> =>
    getItem(
      database,
      'directory',
      { pk: invitationPartition(tokenHash), sk: 'PROGRAM-TOKEN' },
      programInvitationTokenKind,
      now,
    ),

  mailStop: (tokenHash: string, now: Date): Promise<MailStop | null> =>
    getItem(database, 'directory', { pk: mailStopPartition(tokenHash), sk: 'TOKEN' }, mailStopKind, now),

  calendar: async (tokenHash: string): Promise<CalendarSubscription | null> =>
    (await lookUp(database, calendarPartition(tokenHash), calendarKind))[0] ?? null,

  /** There is one calendar a person and organization: a new address takes the place of the old one. */
  saveCalendar: async (subscription: CalendarSubscription, tokenHash: string): Promise<void> => {
    const { organizationId, personId } = subscription;
    const key = { pk: personPartition(personId), sk: `CALENDAR#${organizationId}` };
    const lookup = { lookupPk: calendarPartition(tokenHash), lookupSk: organizationId };
    await database.documents.send(
      new PutCommand({
        TableName: database.tables.directory,
        Item: calendarKind.toItem(key, subscription, lookup),
      }),
    );
  },
});
