import { invoke, type LocalFunction } from '../invoke/invoke.ts';
import type { EventSource, Log } from './event-source.ts';

export type ScheduleSourceOptions = {
  readonly worker: LocalFunction<unknown>;
  readonly everyMinutes: number;
  /** Attempts after the first, per strike. */
  readonly maxRetries: number;
  /** False where nothing strikes by itself. */
  readonly runs: boolean;
  readonly sendDeadLetter: (body: string) => Promise<void>;
  readonly now: () => Date;
  readonly log: Log;
};

export type ScheduleEventSource = EventSource & {
  /** Strikes now, and says that it is this time. Resolves when the worker is done or was given up. */
  strike(time: Date): Promise<void>;
};

/** What EventBridge tells a function that it calls by a schedule. */
const toScheduledEvent = (time: Date) => ({
  version: '0',
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  time: `${time.toISOString().slice(0, 19)}Z`,
  detail: {},
});

/** Calls a worker at every multiple of so many minutes, one strike after the other. */
export function startScheduleSource(options: ScheduleSourceOptions): ScheduleEventSource {
  const { worker, runs, now, log } = options;
  const period = options.everyMinutes * 60_000;
  let striking: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let handed = 0;

  async function attempt(event: unknown): Promise<boolean> {
    handed += 1;
    try {
      await invoke(worker, event);
      return true;
    } catch (error) {
      log(`${worker.name}: a strike failed: ${String(error)}`);
      return false;
    }
  }

  async function run(time: Date): Promise<void> {
    const event = toScheduledEvent(time);
    for (let tries = 0; tries <= options.maxRetries; tries += 1) if (await attempt(event)) return;
    await options.sendDeadLetter(JSON.stringify(event));
  }

  const strike = (time: Date): Promise<void> => {
    striking = striking.then(() => (stopped ? undefined : run(time)));
    return striking;
  };

  function waitForNext(): void {
    timer = setTimeout(
      () => {
        strike(now()).catch((error: unknown) => log(`${worker.name}: ${String(error)}`));
        waitForNext();
      },
      period - (now().getTime() % period),
    );
    timer.unref();
  }
  if (runs) waitForNext();

  return {
    strike,
    wake: () => undefined,
    handed: () => handed,
    drain: () => striking,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await striking;
    },
  };
}
