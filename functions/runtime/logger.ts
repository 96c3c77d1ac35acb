import type { RequestLine, RequestLog } from './log-requests.ts';
import type { WorkerLog } from './queue-worker.ts';

type Level = 'ERROR' | 'WARN' | 'INFO';

/** Lambda's own names of levels, weakest first. */
const levels = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'];

/** Lambda tells a function which lines it keeps; writing the others would be for nothing. */
const isKept = (level: Level): boolean =>
  levels.indexOf(level) >= levels.indexOf(process.env.AWS_LAMBDA_LOG_LEVEL ?? '');

/** One JSON object a line, which is what CloudWatch indexes. Callers hand over ids and codes only. */
const writeLine = (level: Level, message: string, line: object, now: Date): void => {
  if (!isKept(level)) return;
  process.stdout.write(`${JSON.stringify({ level, message, timestamp: now.toISOString(), ...line })}\n`);
};

const levelOf = ({ status }: RequestLine): Level => {
  if (status >= 500) return 'ERROR';
  return status >= 400 && status !== 404 ? 'WARN' : 'INFO';
};

/** The log of an API function. */
export const createRequestLog = (now: () => Date): RequestLog => ({
  now,
  write: (line) => writeLine(levelOf(line), 'request', line, now()),
});

/** The log of a worker. */
export const createWorkerLog = (now: () => Date): WorkerLog => ({
  failed: (line) => writeLine('ERROR', 'message failed', line, now()),
});

/** A worker's log for what comes from elsewhere and is answered by doing nothing: how much, and why, and nothing of what it said. */
export type ForeignLog = { readonly ignored: (why: string, count: number) => void };

export const createForeignLog = (now: () => Date): ForeignLog => ({
  ignored: (why, count) => writeLine('WARN', 'messages ignored', { why, count }, now()),
});
