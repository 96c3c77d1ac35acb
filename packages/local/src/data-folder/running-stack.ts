import { rm } from 'node:fs/promises';
import { readJson, writeAtomically } from './atomic-file.ts';
import { endProcess, isRunning, nameProcess, type ProcessName } from './processes.ts';
import { StartupProblem } from './startup-problem.ts';

/** What a running stack leaves in its data folder: for the next start, and for `npm run token`. */
export type RunningStack = {
  readonly stack: ProcessName;
  readonly engine?: ProcessName & { readonly port: number };
  /** Set once the stack answers. */
  readonly origin?: string;
  /** Where its engines answer, for the commands of an operator; set once the stack answers. */
  readonly endpoints?: { readonly dynamodb: string; readonly sqs: string };
  /** Whoever can read this file may ask the stack for a token. */
  readonly secret: string;
};

export const runningFile = 'running.json';

function isProcessName(value: unknown): value is ProcessName {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'startedAt' in value &&
    typeof value.startedAt === 'string'
  );
}

function isEndpoints(value: unknown): value is RunningStack['endpoints'] {
  return (
    typeof value === 'object' &&
    value !== null &&
    'dynamodb' in value &&
    typeof value.dynamodb === 'string' &&
    'sqs' in value &&
    typeof value.sqs === 'string'
  );
}

function isRunningStack(value: unknown): value is RunningStack {
  return (
    typeof value === 'object' &&
    value !== null &&
    'stack' in value &&
    isProcessName(value.stack) &&
    'secret' in value &&
    typeof value.secret === 'string' &&
    (!('origin' in value) || typeof value.origin === 'string') &&
    (!('endpoints' in value) || isEndpoints(value.endpoints)) &&
    (!('engine' in value) || isProcessName(value.engine))
  );
}

/** The stack that runs on this folder now, if there is one. */
export async function findRunningStack(file: string): Promise<RunningStack | undefined> {
  const found = await readJson(file);
  return isRunningStack(found) && (await isRunning(found.stack)) ? found : undefined;
}

/** Throws a StartupProblem when a stack is using the folder of this file now. */
export async function refuseWhileRunning(file: string): Promise<void> {
  const found = await findRunningStack(file);
  if (found === undefined) return;
  throw new StartupProblem(
    `Portolan already runs on this data folder${found.origin === undefined ? '' : ` at ${found.origin}`} (process ${found.stack.pid}).\n` +
      'Use that one, stop it, or start with another folder and port: npm start -- --data DIR --port 3001',
  );
}

/**
 * Takes the folder over from a stack that was killed: an engine it left behind is ended, so that the file has one writer.
 * Throws a StartupProblem when that stack is still alive.
 */
export async function takeOver(file: string): Promise<void> {
  await refuseWhileRunning(file);
  const found = await readJson(file);
  if (!isRunningStack(found)) return;
  if (found.engine !== undefined) await endProcess(found.engine);
  await rm(file, { force: true });
}

export type RunningFacts = Pick<RunningStack, 'secret' | 'origin' | 'endpoints'> & {
  readonly engine?: { readonly pid: number; readonly port: number };
};

/** Leaves word of this process, and of the engine it started. */
export async function recordRunning(file: string, facts: RunningFacts): Promise<void> {
  const { engine, ...rest } = facts;
  const running: RunningStack = {
    ...rest,
    stack: await nameProcess(process.pid),
    ...(engine === undefined ? {} : { engine: { ...(await nameProcess(engine.pid)), port: engine.port } }),
  };
  await writeAtomically(file, JSON.stringify(running));
}

/** The stack ended in good order: there is nothing to take over. */
export async function forgetRunning(file: string): Promise<void> {
  await rm(file, { force: true });
}
