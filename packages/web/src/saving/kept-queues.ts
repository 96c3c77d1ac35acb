import { type ProblemCode, problemCodeSchema } from '@portolan/contract/problem';
import { changeIdSchema } from '@portolan/domain/ids';
import * as z from 'zod/mini';
import type { SaveQueue } from './save-queue.ts';

const prefix = 'portolan.unsaved';

/** Unsaved changes of one person in this browser, kept over reloads and crashes. Synchronous, so a closing tab loses nothing. */
export type KeptQueues = {
  /** What tabs that this one took over kept of a record. */
  readonly load: (recordKey: string) => unknown[];
  readonly keep: (recordKey: string, queue: SaveQueue<unknown>) => void;
  readonly forget: (recordKey: string) => void;
  /** Records with something kept that is this tab's to send. */
  readonly recordKeys: () => string[];
  /** Other tabs, open or long gone, that kept something for this person. */
  readonly otherTabs: () => string[];
  readonly takeOver: (tab: string) => void;
  /** Forgets everything of this person, whichever tab kept it. */
  readonly clear: () => void;
};

const keysOf = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');

export const openKeptQueues = (storage: Storage, personId: string, tab: string): KeptQueues => {
  const mine = `${prefix}/${personId}/`;
  const owned = new Set([tab]);
  const entries = () =>
    keysOf(storage)
      .filter((key) => key.startsWith(mine))
      .map((key) => {
        const [by = '', ...record] = key.slice(mine.length).split('/');
        return { key, tab: by, recordKey: record.join('/') };
      });
  const ofRecord = (recordKey: string) =>
    entries().filter((entry) => entry.recordKey === recordKey && owned.has(entry.tab));
  const forget = (recordKey: string) => {
    for (const { key } of ofRecord(recordKey)) storage.removeItem(key);
  };
  return {
    load: (recordKey) =>
      ofRecord(recordKey)
        .filter((entry) => entry.tab !== tab)
        .map(({ key }) => readJson(storage.getItem(key))),
    keep: (recordKey, queue) => {
      const own = `${mine}${tab}/${recordKey}`;
      try {
        storage.setItem(own, JSON.stringify(queue));
        for (const { key } of ofRecord(recordKey)) if (key !== own) storage.removeItem(key);
      } catch {
        // No room, or no storage at all: the queue lives on in memory, and leaving the page still warns.
      }
    },
    forget,
    recordKeys: () => [
      ...new Set(entries().flatMap((entry) => (owned.has(entry.tab) ? [entry.recordKey] : []))),
    ],
    otherTabs: () => [...new Set(entries().flatMap((entry) => (owned.has(entry.tab) ? [] : [entry.tab])))],
    takeOver: (other) => void owned.add(other),
    clear: () => {
      for (const { key } of entries()) storage.removeItem(key);
    },
  };
};

const readJson = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
};

const keptSchema = z.object({
  sending: z.array(z.object({ changeId: changeIdSchema, base: z.int(), changes: z.array(z.unknown()) })),
  waiting: z.array(z.object({ change: z.unknown(), base: z.int(), alone: z.boolean() })),
  held: z.array(
    z.object({
      change: z.unknown(),
      path: z.string(),
      theirs: z.unknown(),
      by: z.string(),
      at: z.string(),
      version: z.int(),
    }),
  ),
  refused: z.array(z.object({ change: z.unknown(), base: z.int(), code: problemCodeSchema })),
});

type Kept<Item> = Item & { readonly change: unknown };

/** A kept queue read again; null when it has no shape we know. */
export const parseQueue = <C>(kept: unknown, parse: (change: unknown) => C | null): SaveQueue<C> | null => {
  const read = keptSchema.safeParse(kept);
  if (!read.success) return null;
  const known = <Item>(items: readonly Kept<Item>[]) =>
    items.flatMap((item) => {
      const change = parse(item.change);
      return change === null ? [] : [{ ...item, change }];
    });
  const { sending, waiting, held, refused } = read.data;
  return {
    sending: sending.flatMap((request) => {
      const changes = request.changes.flatMap((change) => parse(change) ?? []);
      return changes.length === 0 ? [] : [{ ...request, changes }];
    }),
    waiting: known(waiting),
    held: known(held),
    refused: known<{ base: number; code: ProblemCode }>(refused),
  };
};
