import { isDeepStrictEqual } from 'node:util';
import type { Key } from '@portolan/data/keys';
import { invitationKind } from '@portolan/data/organizations/organization-records';
import { participationInvitationKind } from '@portolan/data/programs/program-records';
import { copyMark, type TableName } from '@portolan/data/tables';
import * as z from 'zod/mini';
import { partitionLabel, type StoredItem } from './organization-items.ts';

/** What a restoration does to one key. `keep`: it is otherwise in the copy, and stays as it is. */
export type Change =
  | { readonly kind: 'add'; readonly item: StoredItem }
  | { readonly kind: 'replace'; readonly item: StoredItem; readonly live: StoredItem }
  | { readonly kind: 'remove'; readonly live: StoredItem }
  | { readonly kind: 'keep' | 'same'; readonly live: StoredItem };

/**
 * What happened did happen: these are only added to. An invitation only moves forward (one that was taken back does not open
 * again), an address of a calendar that was renewed stays renewed, a consent that ended stays ended, what was mailed is not
 * mailed again, who wanted no more mail gets none, and a clinic that left has left. What names the plans that are spoken of
 * names those of comments that stay, too: nothing else leads an erasure to them.
 */
const onlyAddedTo = new Set([
  'AUDIT',
  'HISTORY',
  'INVITATIONS',
  'INVITATION',
  'PARTICIPATION-INVITATIONS',
  'PARTICIPATIONS',
  'CONSENTS',
  'SENT-MAILS',
  'MAIL-PREFERENCES',
  'MAIL-STOP',
  'PERSON',
  'THREADS',
]);
/** What lives for days, who is asking to be let in now, and whether the organization is to be erased. */
const leftAlone = new Set(['ANSWERED-REQUESTS', 'JOIN-REQUESTS', 'NOTICES', 'EXPORTS', 'CLOSING']);

const collectionOf = (item: StoredItem): string => partitionLabel(item).split('#', 1)[0] ?? '';
const keyOf = ({ pk, sk }: StoredItem): string => JSON.stringify([pk, sk]);
const versioned = z.looseObject({ version: z.int() });

const isExpired = ({ expiresAt }: StoredItem, now: Date): boolean =>
  typeof expiresAt === 'number' && expiresAt * 1000 <= now.getTime();

const withoutVersion = ({ record, ...item }: StoredItem): unknown => {
  const parsed = versioned.safeParse(record);
  if (!parsed.success) return { ...item, record };
  const { version: _, ...rest } = parsed.data;
  return { ...item, record: rest };
};

/** As of old, but a version further than what is there now: a version never names two contents. */
const nextAfter = (live: StoredItem, restored: StoredItem): StoredItem => {
  const [was, is] = [versioned.safeParse(restored.record), versioned.safeParse(live.record)];
  if (!was.success || !is.success) return restored;
  return { ...restored, record: { ...was.data, version: is.data.version + 1 } };
};

/** A letter that waited to go out then has gone out since, or is not wanted any more. */
const asAdded = (item: StoredItem): StoredItem => {
  const key = { pk: item.pk, sk: item.sk };
  switch (collectionOf(item)) {
    case 'INVITATIONS': {
      const invitation = invitationKind.fromItem(item);
      return invitationKind.toItem(key, { ...invitation, sentLetter: invitation.letter });
    }
    case 'PARTICIPATION-INVITATIONS': {
      const invitation = participationInvitationKind.fromItem(item);
      return participationInvitationKind.toItem(key, { ...invitation, sentLetter: invitation.letter });
    }
    default:
      return item;
  }
};

const changeOf = (restored: StoredItem | undefined, live: StoredItem | undefined): Change | null => {
  if (restored === undefined)
    return live === undefined
      ? null
      : { kind: onlyAddedTo.has(collectionOf(live)) ? 'keep' : 'remove', live };
  if (live === undefined) return { kind: 'add', item: asAdded(restored) };
  if (isDeepStrictEqual(withoutVersion(live), withoutVersion(restored))) return { kind: 'same', live };
  if (onlyAddedTo.has(collectionOf(restored))) return { kind: 'keep', live };
  return { kind: 'replace', item: nextAfter(live, restored), live };
};

const isOrganization = ({ pk }: Key): boolean => pk.endsWith('#ORGANIZATION');

/**
 * What it takes to bring one organization's items of a table back to what they were in a copy. What others share with an
 * organization that is there is not brought back: their consents may have ended since, and a rebuild makes what they allow.
 * The organization's own record comes last, so that a run that ended half way is gone on with as it began.
 */
export const planRestoration = (
  copy: readonly StoredItem[],
  live: readonly StoredItem[],
  { now, only }: { readonly now: Date; readonly only: readonly string[] },
): Change[] => {
  const isThere = live.some(isOrganization);
  const isAsked = (item: StoredItem) =>
    !leftAlone.has(collectionOf(item)) &&
    !(isThere && item[copyMark] !== undefined) &&
    (only.length === 0 || only.includes(partitionLabel(item)));
  const was = new Map(
    copy.filter((item) => isAsked(item) && !isExpired(item, now)).map((item) => [keyOf(item), item]),
  );
  const is = new Map(live.filter(isAsked).map((item) => [keyOf(item), item]));
  const changes = [...new Set([...was.keys(), ...is.keys()])].flatMap(
    (key) => changeOf(was.get(key), is.get(key)) ?? [],
  );
  const isLast = (change: Change) => change.kind === 'add' && isOrganization(change.item);
  return [...changes.filter((change) => !isLast(change)), ...changes.filter(isLast)];
};

export type Tally = Record<Change['kind'], number>;

/** How many keys of each partition meet which fate; partitions in which nothing is added, replaced or removed are left out. */
export const tallyOf = (table: TableName, changes: readonly Change[]): Map<string, Tally> => {
  const tallies = new Map<string, Tally>();
  for (const change of changes) {
    const label = `${table} ${partitionLabel(change.kind === 'add' ? change.item : change.live)}`;
    const tally = tallies.get(label) ?? { add: 0, replace: 0, remove: 0, keep: 0, same: 0 };
    tally[change.kind] += 1;
    tallies.set(label, tally);
  }
  return new Map([...tallies].filter(([, tally]) => tally.add + tally.replace + tally.remove > 0));
};
