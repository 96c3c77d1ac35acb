import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type KillableStack = {
  /** `node` ends the Node process alone, `group` its process group; resolves when it is gone, and at once when it is gone already. */
  kill(what: 'node' | 'group'): Promise<void>;
};

const script = fileURLToPath(new URL('stack-process.ts', import.meta.url));

/** Starts a stack in a process of its own; resolves when it answers. */
export async function startKillableStack(data: string, port: number, email: string): Promise<KillableStack> {
  const child = spawn(process.execPath, [script, data, String(port), email], {
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const end = () => kill(child, 'group');
  process.once('exit', end);
  const ended = once(child, 'exit');
  const [answer] = await Promise.race([once(child, 'message'), ended.then(() => [undefined])]);
  if (answer !== 'ready') throw new Error('The stack ended before it answered');
  return {
    kill: async (what) => {
      kill(child, what);
      await ended;
      process.off('exit', end);
    },
  };
}

function kill({ pid, exitCode, signalCode }: ChildProcess, what: 'node' | 'group'): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  process.kill(what === 'group' ? -pid : pid, 'SIGKILL');
}
