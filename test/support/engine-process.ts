import { spawn } from 'node:child_process';
import { findFreePort } from '@portolan/local/engines/free-port';

/** A DynamoDB-compatible engine that is running: its address, and how to end it. */
export type RunningEngine = { readonly endpoint: string; readonly stop: () => Promise<void> };

const startDeadlineMs = 30_000;
const askAgainMs = 50;

const answers = async (endpoint: string): Promise<boolean> => {
  try {
    await fetch(endpoint, { signal: AbortSignal.timeout(1_000) });
    return true;
  } catch {
    return false;
  }
};

/**
 * Starts a server on a free loopback port and resolves once it answers; null if it ended or stayed silent for 30 s.
 * The process dies with ours, whatever happens: one left behind would answer the next run.
 */
export const startEngineProcess = async (
  command: string,
  argumentsFor: (port: number) => readonly string[],
  folder: string,
): Promise<RunningEngine | null> => {
  const port = await findFreePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const server = spawn(command, argumentsFor(port), { cwd: folder, stdio: 'ignore' });
  let ended = false;
  const end = new Promise<void>((resolve) => {
    const over = () => {
      ended = true;
      resolve();
    };
    server.once('exit', over);
    server.once('error', over);
  });
  const killOnExit = () => server.kill('SIGKILL');
  process.once('exit', killOnExit);
  const stop = async () => {
    process.off('exit', killOnExit);
    if (!ended) server.kill('SIGKILL');
    await end;
  };

  const deadline = performance.now() + startDeadlineMs;
  while (!ended && performance.now() < deadline) {
    if (await answers(endpoint)) return { endpoint, stop };
    await new Promise((resolve) => setTimeout(resolve, askAgainMs));
  }
  await stop();
  return null;
};
