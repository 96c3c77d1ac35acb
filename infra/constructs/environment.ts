import type { Variable } from '@portolan/functions/declared-function';

/** The variables a function names, with their values. Throws where the stack does not know one. */
export const environmentOf = (
  names: readonly Variable[],
  values: Readonly<Partial<Record<Variable, string>>>,
): Record<string, string> =>
  Object.fromEntries(
    names.map((name) => {
      const value = values[name];
      if (value === undefined) throw new Error(`Nothing gives ${name} a value`);
      return [name, value];
    }),
  );

/** The variable that holds a queue's address, as functions name it. */
export const queueVariable = (queue: string): `${string}_QUEUE_URL` =>
  `${queue.toUpperCase().replaceAll('-', '_')}_QUEUE_URL`;
