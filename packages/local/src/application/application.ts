import type { Variable } from '@portolan/functions/declared-function';
import { apiTimeoutSeconds, ofEachApiFunction, workerFunctions } from '@portolan/functions/manifest';
import type { LocalFunction } from '../invoke/invoke.ts';
import type { Environment } from './environment.ts';
import { type LoadHandler, lazyHandler } from './load-handler.ts';

export type Worker = (typeof workerFunctions)[number];

export type Application = {
  /** The function that answers for a resource. */
  readonly api: ReturnType<typeof ofEachApiFunction<LocalFunction<unknown>>>;
  readonly workers: readonly { readonly worker: Worker; readonly local: LocalFunction<unknown> }[];
  /** Loads every function, so that the first request need not wait for it. */
  warm(): Promise<void>;
};

type Declared = { readonly name: string; readonly entry: string; readonly variables: readonly Variable[] };

/** The functions of the manifest as this machine runs them: the very code the cloud invokes, told no more than it is there. */
export function createApplication(
  environmentOf: (variables: readonly Variable[]) => Environment,
  load: LoadHandler,
): Application {
  const warmers: (() => Promise<void>)[] = [];
  const local = (declared: Declared, timeoutSeconds: number): LocalFunction<unknown> => {
    const { handler, warm } = lazyHandler(declared.entry, environmentOf(declared.variables), load);
    warmers.push(warm);
    return { name: declared.name, handler, timeoutSeconds };
  };
  return {
    api: ofEachApiFunction((declared) => local(declared, apiTimeoutSeconds)),
    workers: workerFunctions.map((worker) => ({ worker, local: local(worker, worker.timeoutSeconds) })),
    warm: async () => {
      for (const warm of warmers) await warm();
    },
  };
}
