import { foundClinic } from './clinic.ts';
import { invite, liveChores, liveVisits, subscribe, type Use } from './clinic-month.ts';
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
};

/** Visits of each person, and readings of the calendar, that are made and stand for all those of the month: they are alike. */
const sample = { visits: 1, reads: 6 } as const;
/** Letters sent to find what one of them uses. */
const lettersMeasured = 10;
const workers = ['router', 'invitations'] as const;

const requestsIn = ({ entries }: Page): number =>
  entries.filter(({ route }) => route !== '').reduce((sum, { use }) => sum + use.invocations, 0);

/** Does something and says what it used, and what it left in the tables, times `factor`. */
const weighed = async ({ stack, ledger }: MeteredStack, factor: number, act: () => Promise<unknown>) => {
  const before = await storedBytes(stack);
  await act();
  const page = timesPage(ledger.take(), factor);
  return { page, addedBytes: Math.max(0, (await storedBytes(stack)) - before) * factor };
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
  const month = together([visited.page, chores.page, calendar.page]);

  await invite(clinic, lettersMeasured, settle);
  const letters = byFunction(ledger.take().entries);
  return {
    consumption: {
      functions: byFunction(month.entries),
      people: clinic.people.length,
      visits: clinic.people.length * use.visitsPerPerson,
      apiRequests: requestsIn(month),
      answeredBytes: month.answeredBytes,
      loggedBytes: month.loggedBytes,
      emails,
      storedBytes: stored,
      addedBytes: visited.addedBytes + chores.addedBytes + calendar.addedBytes,
    },
    entries: month.entries,
    tables: month.tables,
    founding: sumOf(founding.entries.map((entry) => entry.use)),
    perEmail: Object.fromEntries(
      workers.map((name) => [name, timesUse(letters[name] ?? noUse, 1 / lettersMeasured)]),
    ),
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
