import type { Day } from '@portolan/domain/days';
import type { MessageQueue } from '@portolan/domain/messaging/change-message';
import type { Household, Reader } from './people.ts';
import type { PostDependencies } from './post.ts';
import type { Reading } from './sections.ts';

export type DayDependencies = Omit<PostDependencies, 'apiBase'> & {
  readonly now: () => Date;
  /** Of the worker that erases what was closed. */
  readonly erasures: MessageQueue;
};

export const readingOf = (
  { entry }: Household,
  { person }: Reader,
  day: Day,
  appOrigin: string,
): Reading => ({
  language: person.language,
  day,
  kind: entry.kind,
  home: `${appOrigin}/o/${entry.organizationId}`,
});

/** Goes on with the others when one letter fails, and fails in the end, so that the message comes again. */
export const eachOf = async <Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const failures: unknown[] = [];
  for (const item of items) await work(item).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
};
