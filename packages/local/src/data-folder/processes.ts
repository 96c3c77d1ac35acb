import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

/** A process id is used again in time; with its start time it names one process for good. */
export type ProcessName = { readonly pid: number; readonly startedAt: string };

/** When the process with this id started, in the system's own notation; undefined where it is gone. */
async function startTimeOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    // The command's name is in parentheses and may hold spaces; the state follows it, and the start time is 20th from there.
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields?.[0] === 'Z' ? undefined : fields?.[19];
  }
  const listed = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => undefined);
  return listed?.stdout.trim() || undefined;
}

/** Names a process that is running now, so that it can be told from a later one with the same id. */
export async function nameProcess(pid: number): Promise<ProcessName> {
  return { pid, startedAt: (await startTimeOf(pid)) ?? 'unknown' };
}

/** True while exactly this process, and not a later one with its id, is running. */
export async function isRunning(name: ProcessName): Promise<boolean> {
  return (await startTimeOf(name.pid)) === name.startedAt;
}

/** Ends a process at once and resolves when it is gone; does nothing when it is gone already. */
export async function endProcess(name: ProcessName): Promise<void> {
  while (await isRunning(name)) {
    try {
      process.kill(name.pid, 'SIGKILL');
    } catch {
      return;
    }
    await pause(5);
  }
}
