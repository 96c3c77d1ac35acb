import { apiBase } from '@portolan/contract/route';
import { openNotices } from '@portolan/data/discussions/notices';
import { openSentMails } from '@portolan/data/reminders/sent-mails';
import { writeAll } from '@portolan/data/writing';
import type { Day } from '@portolan/domain/days';
import type { Notice } from '@portolan/domain/discussions/notice';
import { mayHoldSurveyDay } from '@portolan/domain/feedback/survey-day';
import type { DayMessage } from '@portolan/domain/messaging/change-message';
import { spanOf, withBegun } from '@portolan/domain/reminders/begin-day';
import type { Span } from '@portolan/domain/reminders/sent-mail';
import { oneByOne } from '../../runtime/one-by-one.ts';
import { kindsOf, wantedOf } from './matters.ts';
import { type Household, householdOf, type Reader } from './people.ts';
import { ChangedMeanwhile, type Letter, openPost } from './post.ts';
import { type DayDependencies, readingOf } from './surroundings.ts';

/** With the claim, and few enough for one transaction. What is left over is mailed the next day. */
const mostNotices = 90;

/** The moment a day's letters belong to: all that is forgotten later is counted from it. */
const momentOf = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** Begins a day, or finds how it was begun; null where a later one has taken up what it was for. */
const beginDay = async (
  { database }: DayDependencies,
  organizationId: string,
  day: Day,
): Promise<Span | null> => {
  const sentMails = openSentMails(database, organizationId);
  const begun = await sentMails.days();
  const span = spanOf(begun, day);
  if (span === null) return null;
  const next = withBegun(begun, span);
  if (next === begun) return span;
  const written = await writeAll(database, [sentMails.putDays(next, 'begun-meanwhile')]);
  if (!written.ok) throw new ChangedMeanwhile();
  return span;
};

const unmailed = async (
  { database }: DayDependencies,
  organizationId: string,
  { person }: Reader,
): Promise<Notice[]> => {
  const { items } = await openNotices(database, organizationId).newestFirst(person.id, { limit: 100 });
  return items.filter(({ readAt, mailedAt }) => readAt === null && mailedAt === null).slice(0, mostNotices);
};

/** Writes the letters of one organization's day: one to a person, with all that they should know. */
const writeLetters = async (
  dependencies: DayDependencies,
  household: Household,
  { organizationId, day }: DayMessage,
  span: Span,
): Promise<void> => {
  const { database, appOrigin, now } = dependencies;
  const { entry, readers } = household;
  const mattersOf =
    entry.kind === 'clinic'
      ? await (await import('./clinic-day.ts')).clinicMatters(database, organizationId, span)
      : await (await import('./foundation-day.ts')).foundationMatters(database, organizationId, span, now());
  const post = openPost({ ...dependencies, apiBase }, organizationId, momentOf(day));
  await oneByOne(readers, async (reader) => {
    const notices = reader.preference.digest ? await unmailed(dependencies, organizationId, reader) : [];
    const matters = wantedOf({ ...mattersOf(reader), notices }, reader.preference);
    const kinds = kindsOf(matters);
    if (kinds.length === 0) return;
    // Most people are owed nothing on most days: what writes letters is read in for those who are.
    const { dayLetter } = await import('./letters.ts');
    const letter: Letter = {
      personId: reader.person.id,
      about: day,
      kinds,
      notices: matters.notices,
      write: (links) =>
        dayLetter(
          readingOf(household, reader, day, appOrigin),
          { reader: reader.person, organization: entry.name, ...links },
          matters,
        ),
    };
    await post(letter);
  });
};

/** What one organization's day brings: letters to its people, and, on some days of a clinic, questions to its panels. */
export const writeDay = async (dependencies: DayDependencies, message: DayMessage): Promise<void> => {
  const { organizationId, day } = message;
  const household = await householdOf(dependencies.database, organizationId);
  if (household === null) return;
  const span = await beginDay(dependencies, organizationId, day);
  if (span === null) return;
  const parts = [
    () => writeLetters(dependencies, household, message, span),
    async () => {
      if (household.entry.kind !== 'clinic' || !mayHoldSurveyDay(span)) return;
      await (await import('./panel-surveys.ts')).askPanels(dependencies, organizationId, span);
    },
  ];
  await oneByOne(parts, (part) => part());
};
