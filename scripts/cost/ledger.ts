import type { Units } from './consumed-units.ts';
import { type FunctionUse, noUse, plus, timesUse } from './consumption.ts';

/** Who used it: a function, and which of its routes; workers have none. */
export type User = { readonly name: string; readonly route: string };
export type Entry = User & { readonly use: FunctionUse };
/** Units by the table they were taken from. */
export type TableUse = Readonly<Record<string, Readonly<Record<Units, number>>>>;

/** Collects what functions use, by function and route. */
export type Ledger = {
  /** From now on the function works for this route. */
  readonly begin: (user: User) => void;
  readonly add: (name: string, use: Partial<FunctionUse>) => void;
  /** The function took units from a table. */
  readonly took: (name: string, table: string, kind: Units, units: number) => void;
  readonly logged: (bytes: number) => void;
  readonly answered: (bytes: number) => void;
  /** Everything since the last call, and begins anew. */
  readonly take: () => Page;
};

/** What was noted between two looks. */
export type Page = {
  readonly entries: readonly Entry[];
  readonly tables: TableUse;
  readonly loggedBytes: number;
  readonly answeredBytes: number;
};

const noUnits = { readUnits: 0, writeUnits: 0 };

export const createLedger = (): Ledger => {
  const routes = new Map<string, string>();
  let entries = new Map<string, Entry>();
  let tables = new Map<string, Record<Units, number>>();
  let loggedBytes = 0;
  let answeredBytes = 0;
  const add = (name: string, use: Partial<FunctionUse>) => {
    const route = routes.get(name) ?? '';
    const key = `${name} ${route}`;
    const before = entries.get(key)?.use ?? noUse;
    entries.set(key, { name, route, use: plus(before, { ...noUse, ...use }) });
  };
  return {
    begin: ({ name, route }) => void routes.set(name, route),
    add,
    took: (name, table, kind, units) => {
      add(name, { [kind]: units });
      const before = tables.get(table) ?? noUnits;
      tables.set(table, { ...before, [kind]: before[kind] + units });
    },
    logged: (bytes) => {
      loggedBytes += bytes;
    },
    answered: (bytes) => {
      answeredBytes += bytes;
    },
    take: () => {
      const page: Page = {
        entries: [...entries.values()],
        tables: Object.fromEntries(tables),
        loggedBytes,
        answeredBytes,
      };
      entries = new Map();
      tables = new Map();
      loggedBytes = 0;
      answeredBytes = 0;
      return page;
    },
  };
};

/** The use of each function, whatever the route. */
export const byFunction = (entries: readonly Entry[]): Record<string, FunctionUse> => {
  const sums: Record<string, FunctionUse> = {};
  for (const { name, use } of entries) sums[name] = plus(sums[name] ?? noUse, use);
  return sums;
};

/** A page that stands for so many like it. */
export const timesPage = (page: Page, factor: number): Page => ({
  entries: page.entries.map((entry) => ({ ...entry, use: timesUse(entry.use, factor) })),
  tables: Object.fromEntries(
    Object.entries(page.tables).map(([table, { readUnits, writeUnits }]) => [
      table,
      { readUnits: readUnits * factor, writeUnits: writeUnits * factor },
    ]),
  ),
  loggedBytes: page.loggedBytes * factor,
  answeredBytes: page.answeredBytes * factor,
});

const sumOfTables = (pages: readonly Page[]): TableUse => {
  const sums: Record<string, Record<Units, number>> = {};
  for (const [table, { readUnits, writeUnits }] of pages.flatMap(({ tables }) => Object.entries(tables))) {
    const before = sums[table] ?? noUnits;
    sums[table] = {
      readUnits: before.readUnits + readUnits,
      writeUnits: before.writeUnits + writeUnits,
    };
  }
  return sums;
};

/** Several pages as one, each function and route once. */
export const together = (pages: readonly Page[]): Page => {
  const ledger = createLedger();
  for (const { entries, loggedBytes, answeredBytes } of pages) {
    for (const { name, route, use } of entries) {
      ledger.begin({ name, route });
      ledger.add(name, use);
    }
    ledger.logged(loggedBytes);
    ledger.answered(answeredBytes);
  }
  return { ...ledger.take(), tables: sumOfTables(pages) };
};
