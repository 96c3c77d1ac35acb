import { workerFunctions } from '@portolan/functions/manifest';
import type { Stack } from '@portolan/local/stack';
import { measureCampaign } from './campaign.ts';
import { foundClinic } from './clinic.ts';
import { invite, liveChores, liveVisits, type Settle, subscribe, takeOut, type Use } from './clinic-month.ts';
import { type Consumption, type FunctionUse, noUse, sumOf, timesUse } from './consumption.ts';
import { byFunction, type Entry, type Page, type TableUse, timesPage, together } from './ledger.ts';
import { type MeteredStack, startMeteredStack } from './metered-stack.ts';
import { storedBytes } from './stored-bytes.ts';

export type Measured = {
  readonly consumption: Consumption;
  /** The month by function and route. */
  readonly entries: readonly Entry[];
  /** The month by table, as the engine names it. */
  readonly tables: TableUse;
  /** What founding a clinic and filling its plan took, once. */
  readonly founding: FunctionUse;
  /** What the workers used for one letter, by function. */
  readonly perEmail: Readonly<Record<string, FunctionUse>>;
  /** The same for one mail of a campaign. */
  readonly perCampaignEmail: Readonly<Record<string, FunctionUse>>;
};

/** Visits of each person, readings of the calendar and mornings that are lived and stand for all those of the month: they are alike. */
const sample = { visits: 1, reads: 6, days: 7 } as const;
const daysAMonth = 30.4;
const dayMs = 86_400_000;
/** Letters sent to find what one of them uses. */
const lettersMeasured = 10;
const workers = ['worker-router', 'worker-invitations'] as const;

const requestsIn = ({ entries }: Page): number =>
  entries.filter(({ route }) => route !== '').reduce((sum, { use }) => sum + use.invocations, 0);

/** Does something and says what it used, and what it left in the tables, times `factor`. */
const weighed = async ({ stack, ledger }: MeteredStack, factor: number, act: () => Promise<unknown>) => {
  const before = await storedBytes(stack);
  await act();
  const page = timesPage(ledger.take(), factor);
  return { page, addedBytes: Math.max(0, (await storedBytes(stack)) - before) * factor };
};

/** Lets so many mornings come, one after the other: whoever has something due is written to. */
const liveDays = async (stack: Stack, now: Date, settle: Settle): Promise<void> => {
  for (let day = 1; day <= sample.days; day += 1) {
    const noon = new Date(now.getTime() + day * dayMs);
    noon.setUTCHours(20, 0, 0, 0);
    await stack.strike(noon);
    await settle();
  }
};

const { source } = workerFunctions.find(({ name }) => name === 'clock') ?? {};
const strikesAMonth = source?.kind === 'schedule' ? (daysAMonth * 24 * 60) / source.everyMinutes : 0;

/** What one strike of the clock uses that finds every day begun: as nearly all do. */
const strikeIdly = async ({ stack, ledger }: MeteredStack): Promise<FunctionUse> => {
  ledger.take();
  await stack.strike(new Date());
  return byFunction(ledger.take().entries)['worker-clock'] ?? noUse;
};

const measureIn = async (metered: MeteredStack, use: Use): Promise<Measured> => {
  const { stack, ledger } = metered;
  const settle = () => stack.drain();
  const clinic = await foundClinic(metered, new Date());
  const founding = ledger.take();
  const stored = await storedBytes(stack);

  const visits = Math.min(sample.visits, use.visitsPerPerson);
  const reads = Math.min(sample.reads, use.calendarReads);
  const visited = await weighed(metered, use.visitsPerPerson / visits, () =>
    liveVisits(clinic, use, visits, settle),
  );
  const lettersBefore = stack.mails.list().length;
  const chores = await weighed(metered, 1, () => liveChores(clinic, use, settle));
  const emails = stack.mails.list().length - lettersBefore;
  const readCalendar = await subscribe(clinic, settle);
  ledger.take();
  const calendar = await weighed(metered, use.calendarReads / reads, () => readCalendar(reads));
  const takenOut = await weighed(metered, use.exports, () => takeOut(clinic, settle));
  const mailsBeforeDays = stack.mails.list().length;
  const days = await weighed(metered, daysAMonth / sample.days, () => liveDays(stack, new Date(), settle));
  const daysEmails = (stack.mails.list().length - mailsBeforeDays) * (daysAMonth / sample.days);
  const idle = await strikeIdly(metered);
  const parts = [visited, chores, calendar, takenOut, days];
  const month = together(parts.map(({ page }) => page));

  await invite(clinic, lettersMeasured, settle);
  const letters = byFunction(ledger.take().entries);
  const perCampaignEmail = await measureCampaign(metered, clinic);
  return {
    consumption: {
      functions: byFunction(month.entries),
      people: clinic.people.length,
      visits: clinic.people.length * use.visitsPerPerson,
      apiRequests: requestsIn(month),
      answeredBytes: month.answeredBytes,
      loggedBytes: month.loggedBytes,
      emails: emails + daysEmails,
      storedBytes: stored,
      addedBytes: parts.reduce((sum, { addedBytes }) => sum + addedBytes, 0),
      shared: { 'worker-clock': timesUse(idle, strikesAMonth) },
    },
    entries: month.entries,
    tables: month.tables,
    founding: sumOf(founding.entries.map((entry) => entry.use)),
    perEmail: Object.fromEntries(
      workers.map((name) => [name, timesUse(letters[name] ?? noUse, 1 / lettersMeasured)]),
    ),
    perCampaignEmail,
  };
};

/** Lives a month of a clinic in the product itself, in memory, and says what AWS would have billed of it. */
export const measure = async (use: Use): Promise<Measured> => {
  const metered = await startMeteredStack();
  try {
    return await measureIn(metered, use);
  } finally {
    await metered.stop();
  }
};
