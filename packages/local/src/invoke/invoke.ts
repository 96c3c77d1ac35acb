import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { localRegion } from '../engines/clients.ts';

export type LambdaHandler<Event> = (event: Event, context: Context) => Promise<unknown>;

/** A function as the cloud would run it: a name for its context, a handler, and how long it may take. */
export type LocalFunction<Event> = {
  readonly name: string;
  readonly handler: LambdaHandler<Event>;
  readonly timeoutSeconds: number;
};

export const functionArn = (name: string) => `arn:aws:lambda:${localRegion}:000000000000:function:${name}`;

/** Calls a handler with a Lambda context. Rejects with what the handler throws, and when it takes longer than it may. */
export async function invoke<Event>(local: LocalFunction<Event>, event: Event): Promise<unknown> {
  const limitMs = local.timeoutSeconds * 1000;
  const end = performance.now() + limitMs;
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${local.name} took longer than ${local.timeoutSeconds} s`)),
      limitMs,
    );
  });
  try {
    return await Promise.race([local.handler(event, contextOf(local.name, end)), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function contextOf(name: string, end: number): Context {
  const old = () => {
    throw new Error('Callbacks ended with Node 16: return a promise');
  };
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: functionArn(name),
    memoryLimitInMB: '512',
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, end - performance.now()),
    done: old,
    fail: old,
    succeed: old,
  };
}
