import { spawn } from 'node:child_process';

/**
 * Ends a child when this process is gone, however it went: a shell waits on a pipe that only we hold, and the system closes
 * the pipe even after kill -9. `passing`: a folder of the child's that goes with it. Returns a function that sends the guardian home.
 */
export function guard(pid: number, passing: string | null = null): () => void {
  if (process.platform === 'win32') return () => undefined;
  const script = 'read -r _; kill -9 "$1" 2>/dev/null; if [ -n "$2" ]; then rm -rf "$2"; fi';
  const guardian = spawn('sh', ['-c', script, 'guardian', String(pid), passing ?? ''], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guardian.on('error', () => undefined);
  guardian.unref();
  return () => {
    guardian.kill('SIGKILL');
  };
}
