import { spawn } from 'node:child_process';

/**
 * Ends a child when this process is gone, however it went: a shell waits on a pipe that only we hold, and the system closes
 * the pipe even after kill -9. Returns a function that sends the guardian home.
 */
export function guard(pid: number): () => void {
  if (process.platform === 'win32') return () => undefined;
  const guardian = spawn('sh', ['-c', 'read -r _; kill -9 "$1" 2>/dev/null', 'guardian', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guardian.on('error', () => undefined);
  guardian.unref();
  return () => {
    guardian.kill('SIGKILL');
  };
}
