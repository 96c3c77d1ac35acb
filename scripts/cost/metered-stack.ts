import { apiFunctions, workerFunctions } from '@portolan/functions/manifest';
import { type LoadHandler, loadHandler } from '@portolan/local/application/load-handler';
import { type Stack, startStack } from '@portolan/local/stack';
import * as z from 'zod/mini';
import { countLogLines } from './count-log-lines.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { type MeteringProxy, startMeteringProxy } from './metering-proxy.ts';

export type MeteredStack = {
  readonly stack: Stack;
  readonly ledger: Ledger;
  readonly stop: () => Promise<void>;
};

const eventSchema = z.object({
  routeKey: z.optional(z.string()),
  Records: z.optional(z.array(z.object({ eventSource: z.optional(z.string()) }))),
});

/** Messages of a queue in an event; the records of a stream are none. */
const messagesIn = ({ Records = [] }: z.infer<typeof eventSchema>): number =>
  Records.filter(({ eventSource }) => eventSource === 'aws:sqs').length;

/** A function's kind and name: some resources have a worker of the same name. */
const nameOf = (entry: string): string => {
  const api = apiFunctions.find((listed) => listed.entry === entry);
  if (api !== undefined) return `api-${api.name}`;
  const worker = workerFunctions.find((listed) => listed.entry === entry);
  if (worker === undefined) throw new Error(`The manifest has no entry ${entry}`);
  return `worker-${worker.name}`;
};

/** The handlers of the product, each behind a stopwatch, and each with an address of the database of its own. */
const metered =
  (ledger: Ledger, proxy: MeteringProxy): LoadHandler =>
  async (entry, environment) => {
    const name = nameOf(entry);
    const handler = await loadHandler(entry, {
      ...environment,
      DYNAMODB_ENDPOINT: proxy.endpointFor(name, environment.DYNAMODB_ENDPOINT ?? ''),
    });
    return async (event, context) => {
      const known = eventSchema.parse(event);
      ledger.begin({ name, route: known.routeKey ?? '' });
      // Not the clock: whatever else this machine does would count as well.
      const began = process.cpuUsage();
      try {
        return await handler(event, context);
      } finally {
        const { user, system } = process.cpuUsage(began);
        const milliseconds = (user + system) / 1000;
        ledger.add(name, { invocations: 1, milliseconds, messages: messagesIn(known) });
      }
    };
  };

/** The whole product in memory, with a meter at everything that AWS would bill. */
export const startMeteredStack = async (): Promise<MeteredStack> => {
  const ledger = createLedger();
  const proxy = await startMeteringProxy(ledger);
  const stopCounting = countLogLines(ledger);
  const close = async () => {
    stopCounting();
    await proxy.stop();
  };
  try {
    const stack = await startStack({ loadHandler: metered(ledger, proxy) });
    await stack.warm();
    const stop = async () => {
      await stack.stop();
      await close();
    };
    return { stack, ledger, stop };
  } catch (error) {
    await close();
    throw error;
  }
};
