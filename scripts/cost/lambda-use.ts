import type { Assumptions } from './assumptions.ts';
import type { FunctionUse } from './consumption.ts';
import type { Installation } from './installation.ts';

/** GB-seconds of a function: what it computed at its share of a core, its waits for the database, and its cold starts. */
const gigabyteSeconds = (
  { invocations, milliseconds, calls }: Pick<FunctionUse, 'invocations' | 'milliseconds' | 'calls'>,
  megabytes: number,
  a: Assumptions,
): number => {
  const computing = milliseconds * Math.max(1, a.coreMegabytes.value / megabytes);
  const waiting = calls * a.databaseMs.value;
  const starting = invocations * a.coldStartShare.value * a.coldStartMs.value;
  return ((computing + waiting + starting) / 1000) * (megabytes / 1024);
};

/** Megabytes of a function by its kind and name in the manifest. Throws when the templates have no such function. */
const memoryOf = ({ memory }: Installation, name: string): number => {
  const found = [...memory].find(([physical]) => physical.endsWith(`-${name}`))?.[1];
  if (found === undefined) throw new Error(`The templates have no function ${name}`);
  return found;
};

/** GB-seconds of several functions, each with the memory that the templates give it. */
export const computedBy = (
  functions: Readonly<Record<string, FunctionUse>>,
  installation: Installation,
  assumptions: Assumptions,
): number =>
  Object.entries(functions)
    .map(([name, use]) => gigabyteSeconds(use, memoryOf(installation, name), assumptions))
    .reduce((sum, part) => sum + part, 0);
