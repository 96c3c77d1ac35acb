/** One thing a person did: what stood in each cell before and after it. */
export type Step<T> = readonly { readonly key: string; readonly before: T; readonly after: T }[];

/** What was done and can be undone, the latest last, and what was undone and can be done again. */
export type Undo<T> = { readonly past: readonly Step<T>[]; readonly future: readonly Step<T>[] };

export const nothingDone = { past: [], future: [] } as const;

/** Steps that are remembered. */
export const mostSteps = 100;

/** Something new was done: what was undone before is gone. */
export const did = <T>({ past }: Undo<T>, step: Step<T>): Undo<T> =>
  step.length === 0 ? { past, future: [] } : { past: [...past, step].slice(-mostSteps), future: [] };

/** The cells as they should stand, and what is left to undo; null when there is nothing. */
export const undone = <T>({ past, future }: Undo<T>) => {
  const step = past.at(-1);
  if (step === undefined) return null;
  return {
    cells: step.map(({ key, before }) => ({ key, value: before })),
    undo: { past: past.slice(0, -1), future: [...future, step] },
  };
};

export const redone = <T>({ past, future }: Undo<T>) => {
  const step = future.at(-1);
  if (step === undefined) return null;
  return {
    cells: step.map(({ key, after }) => ({ key, value: after })),
    undo: { past: [...past, step], future: future.slice(0, -1) },
  };
};
