import { apiBase } from '@portolan/contract/route';
import { openTimeZone } from '@portolan/data/organizations/time-zone';
import { openJoinedPrograms } from '@portolan/data/programs/joined-programs';
import { dayIn } from '@portolan/domain/days';
import type { RecordMessage } from '@portolan/domain/messaging/change-message';
import { nudgeMatters } from '@portolan/domain/reminders/clinic-matters';
import { oneByOne } from '../../runtime/one-by-one.ts';
import { handedIn, handsIn } from './clinic-day.ts';
import { nudgeLetter } from './letters.ts';
import { householdOf } from './people.ts';
import { openPost } from './post.ts';
import { type DayDependencies, readingOf } from './surroundings.ts';

/** Passes a foundation's fresh nudges on at once to those who hand plans in, each nudge to each person once. */
export const sendNudges = async (
  dependencies: DayDependencies,
  { organizationId, sortKey: programId }: RecordMessage,
): Promise<void> => {
  const { database, appOrigin, now } = dependencies;
  const program = await openJoinedPrograms(database, organizationId).find(programId);
  if (program === null) return;
  const { attempts } = await handedIn(database, organizationId, programId);
  const nudges = nudgeMatters(program, attempts, now());
  if (nudges.length === 0) return;
  const [household, timeZone] = await Promise.all([
    householdOf(database, organizationId),
    openTimeZone(database, organizationId)(),
  ]);
  if (household === null) return;
  const readers = household.readers.filter((reader) => handsIn(reader) && reader.preference.reminders);
  const letters = nudges.flatMap((nudge) => readers.map((reader) => ({ nudge, reader })));
  await oneByOne(letters, async ({ nudge, reader }) => {
    const { nudgedAt, milestone } = nudge;
    const post = openPost({ ...dependencies, apiBase }, organizationId, new Date(nudgedAt));
    await post({
      personId: reader.person.id,
      about: `NUDGE#${programId}#${milestone}#${nudgedAt}`,
      kinds: ['reminders'],
      notices: [],
      write: (links) =>
        nudgeLetter(
          readingOf(household, reader, dayIn(timeZone, new Date(nudgedAt)), appOrigin),
          { reader: reader.person, organization: household.entry.name, ...links },
          nudge,
        ),
    });
  });
};
