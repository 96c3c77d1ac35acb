import type { MailDay, Standing } from '@portolan/domain/campaigns/standing';
import { capDays, untouchedStanding } from '@portolan/domain/campaigns/standing-rules';
import { addDays, type Day, dayIn } from '@portolan/domain/days';
import type { Store } from './store.ts';

/** The clinic's standing, and the days that it is shown by. `today`: the clinic's day. */
export const standingNow = async (
  store: Store,
  now: Date,
): Promise<{ readonly standing: Standing; readonly days: readonly MailDay[]; readonly today: Day }> => {
  const further = await store.further();
  const [standing, timeZone] = await Promise.all([further.standing.find(), further.timeZone()]);
  const today = dayIn(timeZone, now);
  const days = await further.mailDays.since(addDays(today, -capDays));
  return { standing: standing ?? untouchedStanding, days, today };
};
