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
