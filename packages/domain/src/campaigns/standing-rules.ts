import { addDays, type Day } from '../days.ts';
import type { MailDay, ShownStanding, Standing } from './standing.ts';

/**
 * Persons that a clinic without a history may write to on a day. A clinic's staff and first patients fit into it; it is more
 * than mail programs find odd from a sender they do not know; and should all of it be unwanted, it is 4 % of what SES lets a
 * new account send on a day (50,000), so that one clinic cannot ruin the address of the others.
 */
const firstCap = 2_000;
/** As many contacts as a clinic can have. */
export const mostCap = 200_000;
/** Days that the cap is grown from. Who wrote to nobody for so long begins again, as mail programs have forgotten them. */
export const capDays = 60;
/** Days that the guard looks at, today included (CMP-7). */
export const guardDays = 7;
/** Persons written to in these days, below which a rate says nothing. */
const guardFrom = 100;

/** Shares at which the guard stops a clinic, and below which a day was in good standing. */
const stops = { bounced: 0.05, complained: 0.001 } as const;
const good = { bounced: 0.02, complained: 0.0005 } as const;

/** How a clinic stands that never sent anything; version 0 is never stored. */
export const untouchedStanding: Standing = {
  stopped: null,
  liftedAt: null,
  forgiven: null,
  version: 0,
};

type Counts = { readonly sent: number; readonly bounced: number; readonly complained: number };

/** What came of a day's letters that ask to confirm an address. Anybody can type any address, so they count apart. */
const lettersOf = ({ signUps: [sent, bounced, complained] = [0, 0, 0] }: MailDay): Counts => ({
  sent,
  bounced,
  complained,
});

const wasGood = ({ sent, bounced, complained }: Counts): boolean =>
  bounced < sent * good.bounced && (complained === 0 || complained < sent * good.complained);

/** Who got mail that went well; nobody where it did not. */
const wellReceived = (counts: Counts | null): number =>
  counts !== null && wasGood(counts) ? counts.sent : 0;

/** What came of a day's campaigns since a person last let the clinic go on; null where all of it was before. */
const since = (forgiven: Standing['forgiven'], day: MailDay): Counts | null => {
  if (forgiven === null || day.day > forgiven.day) return day;
  if (day.day < forgiven.day) return null;
  return {
    sent: Math.max(0, day.sent - forgiven.sent),
    bounced: Math.max(0, day.bounced - forgiven.bounced),
    complained: Math.max(0, day.complained - forgiven.complained),
  };
};

/**
 * Persons that a clinic may write to on a day (CMP-7): twice as many as on its greatest day of the sixty before it that went
 * well (under 2 % bounced, under 0.05 % complained), at least 2,000. After the guard stopped it, only days since a person
 * let it go on count. Doubling from day to day is how new senders are made known to mail programs. Letters that ask to confirm an
 * address take of the cap, and so grow it where they went well themselves.
 */
export const capOn = (today: Day, days: readonly MailDay[], forgiven: Standing['forgiven']): number => {
  const first = addDays(today, -capDays);
  const greatest = days.reduce((most, day) => {
    if (day.day < first || day.day >= today) return most;
    const letters = forgiven === null || day.day > forgiven.day ? lettersOf(day) : null;
    return Math.max(most, wellReceived(since(forgiven, day)) + wellReceived(letters));
  }, 0);
  return Math.min(mostCap, Math.max(firstCap, 2 * greatest));
};

/** Why the guard would stop a clinic with these sums, null where it would not. Source of the shares: CMP-7. */
export const guardOf = ({ sent, bounced, complained }: Counts): 'bounces' | 'complaints' | null => {
  if (sent < guardFrom) return null;
  if (complained >= sent * stops.complained) return complained > 0 ? 'complaints' : null;
  return bounced >= sent * stops.bounced ? 'bounces' : null;
};

const sumOf = (days: readonly Counts[]): Counts => ({
  sent: days.reduce((sum, { sent }) => sum + sent, 0),
  bounced: days.reduce((sum, { bounced }) => sum + bounced, 0),
  complained: days.reduce((sum, { complained }) => sum + complained, 0),
});

const ofLastDays = (today: Day, days: readonly MailDay[]): MailDay[] => {
  const first = addDays(today, 1 - guardDays);
  return days.filter(({ day }) => day >= first && day <= today);
};

/**
 * Stops a clinic whose days say so. The very same record where they do not, and where it is stopped already: it stays so until
 * a person lifts it, however the days go on. `days`: of the last `guardDays` at least. `today`: the clinic's day.
 */
export const guard = (standing: Standing, days: readonly MailDay[], today: Day, now: Date): Standing => {
  if (standing.stopped !== null) return standing;
  const counted = ofLastDays(today, days).flatMap((day) => since(standing.forgiven, day) ?? []);
  const why = guardOf(sumOf(counted));
  if (why === null) return standing;
  return { ...standing, stopped: { why, at: now.toISOString() }, version: standing.version + 1 };
};

/**
 * Why a clinic sends no letters now that ask to confirm an address: those of the last week came to what would stop campaigns. It ends
 * by itself with that week, and campaigns go on meanwhile, for strangers bring it about. `days`, `today`: as for the guard.
 */
export const lettersRest = (days: readonly MailDay[], today: Day): ReturnType<typeof guardOf> =>
  guardOf(sumOf(ofLastDays(today, days).map(lettersOf)));

/** A person lets a stopped clinic go on: nothing that happened before stops it again. The very same where it is not stopped. */
export const liftStop = (standing: Standing, days: readonly MailDay[], today: Day, now: Date): Standing => {
  if (standing.stopped === null) return standing;
  const { sent, bounced, complained } = sumOf(days.filter(({ day }) => day === today));
  return {
    stopped: null,
    liftedAt: now.toISOString(),
    forgiven: { day: today, sent, bounced, complained },
    version: standing.version + 1,
  };
};

/** What is shown of a clinic's standing. `days`: of the last `capDays` at least. `today`: the clinic's day. */
export const shownStanding = (
  { stopped, liftedAt, forgiven, version }: Standing,
  days: readonly MailDay[],
  today: Day,
): ShownStanding => ({
  cap: capOn(today, days, forgiven),
  sentToday: days.reduce((sum, day) => (day.day === today ? sum + day.sent + lettersOf(day).sent : sum), 0),
  ...sumOf(ofLastDays(today, days)),
  stopped,
  lettersRest: lettersRest(days, today),
  liftedAt,
  version,
});
