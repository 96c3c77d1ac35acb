import { type FunctionUse, noUse, plus, timesUse } from './consumption.ts';

/** Who used it: a function, and which of its routes; workers have none. */
export type User = { readonly name: string; readonly route: string };
export type Entry = User & { readonly use: FunctionUse };

/** Collects what functions use, by function and route. */
export type Ledger = {
  /** From now on the function works for this route. */
  readonly begin: (user: User) => void;
  readonly add: (name: string, use: Partial<FunctionUse>) => void;
  readonly logged: (bytes: number) => void;
  readonly answered: (bytes: number) => void;
  /** Everything since the last call, and begins anew. */
  readonly take: () => Page;
};

/** What was noted between two looks. */
export type Page = {
  readonly entries: readonly Entry[];
  readonly loggedBytes: number;
  readonly answeredBytes: number;
};

export const createLedger = (): Ledger => {
  const routes = new Map<string, string>();
  let entries = new Map<string, Entry>();
  let loggedBytes = 0;
  let answeredBytes = 0;
  return {
    begin: ({ name, route }) => void routes.set(name, route),
    add: (name, use) => {
      const route = routes.get(name) ?? '';
      const key = `${name} ${route}`;
      const before = entries.get(key)?.use ?? noUse;
      entries.set(key, { name, route, use: plus(before, { ...noUse, ...use }) });
    },
    logged: (bytes) => {
      loggedBytes += bytes;
    },
    answered: (bytes) => {
      answeredBytes += bytes;
    },
    take: () => {
      const page = { entries: [...entries.values()], loggedBytes, answeredBytes };
      entries = new Map();
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
export const timesPage = ({ entries, loggedBytes, answeredBytes }: Page, factor: number): Page => ({
  entries: entries.map((entry) => ({ ...entry, use: timesUse(entry.use, factor) })),
  loggedBytes: loggedBytes * factor,
  answeredBytes: answeredBytes * factor,
});

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
  return ledger.take();
};
