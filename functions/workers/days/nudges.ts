import { apiBase } from '@portolan/contract/route';
import { openJoinedPrograms } from '@portolan/data/programs/joined-programs';
import type { RecordMessage } from '@portolan/domain/messaging/change-message';
import { nudgeMatters } from '@portolan/domain/reminders/clinic-matters';
import { handsIn, submissionsIn } from './clinic-day.ts';
import { nudgeLetter } from './letters.ts';
import { householdOf } from './people.ts';
import { openPost } from './post.ts';
import { type DayDependencies, eachOf, readingOf } from './surroundings.ts';

/** Passes a foundation's fresh nudges on at once to those who hand plans in, each nudge to each person once. */
export const sendNudges = async (
  dependencies: DayDependencies,
  { organizationId, sortKey: programId }: RecordMessage,
): Promise<void> => {
  const { database, appOrigin, now } = dependencies;
  const program = await openJoinedPrograms(database, organizationId).find(programId);
  if (program === null) return;
  const submissionsOf = await submissionsIn(database, organizationId, [program]);
  const nudges = nudgeMatters(program, submissionsOf(programId), now());
  if (nudges.length === 0) return;
  const household = await householdOf(database, organizationId);
  if (household === null) return;
  const readers = household.readers.filter((reader) => handsIn(reader) && reader.preference.reminders);
  const letters = nudges.flatMap((nudge) => readers.map((reader) => ({ nudge, reader })));
  await eachOf(letters, async ({ nudge, reader }) => {
    const { nudgedAt, milestone } = nudge;
    const post = openPost({ ...dependencies, apiBase }, organizationId, new Date(nudgedAt));
    await post({
      personId: reader.person.id,
      about: `NUDGE#${programId}#${milestone}#${nudgedAt}`,
      kinds: ['reminders'],
      notices: [],
      write: (links) =>
        nudgeLetter(
          readingOf(household, reader, nudgedAt.slice(0, 10), appOrigin),
          { reader: reader.person, organization: household.entry.name, ...links },
          nudge,
        ),
    });
  });
};
