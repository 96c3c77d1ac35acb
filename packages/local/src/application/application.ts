import { apiFunctions, workerFunctions } from '@portolan/functions/manifest';
import type { LocalFunction } from '../invoke/invoke.ts';
import type { Environment } from './environment.ts';
import { type LoadHandler, lazyHandler } from './load-handler.ts';

/** As API Gateway and the queue and stream mappings of the cloud are set up. */
const timeoutSeconds = { api: 29, worker: 60 } as const;

export type Worker = (typeof workerFunctions)[number];

export type Application = {
  readonly api: Readonly<Record<(typeof apiFunctions)[number]['name'], LocalFunction<unknown>>>;
  readonly workers: readonly { readonly worker: Worker; readonly local: LocalFunction<unknown> }[];
  /** Loads every function, so that the first request need not wait for it. */
  warm(): Promise<void>;
};

/** The functions of the manifest as this machine runs them: the very code the cloud invokes. */
export function createApplication(environment: Environment, load: LoadHandler): Application {
  const warmers: (() => Promise<void>)[] = [];
  const local = (
    { name, entry }: { name: string; entry: string },
    seconds: number,
  ): LocalFunction<unknown> => {
    const { handler, warm } = lazyHandler(entry, environment, load);
    warmers.push(warm);
    return { name, handler, timeoutSeconds: seconds };
  };
  const [people, organizations, workPlans, calendars, openapi] = apiFunctions;
  return {
    api: {
      people: local(people, timeoutSeconds.api),
      organizations: local(organizations, timeoutSeconds.api),
      'work-plans': local(workPlans, timeoutSeconds.api),
      calendars: local(calendars, timeoutSeconds.api),
      openapi: local(openapi, timeoutSeconds.api),
    },
    workers: workerFunctions.map((worker) => ({ worker, local: local(worker, timeoutSeconds.worker) })),
    warm: async () => {
      for (const warm of warmers) await warm();
    },
  };
}
