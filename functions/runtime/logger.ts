import { Logger } from '@aws-lambda-powertools/logger';
import type { RequestLine, RequestLog } from './log-requests.ts';
import type { WorkerLog } from './queue-worker.ts';

const level = (line: RequestLine): 'error' | 'warn' | 'info' => {
  if (line.status >= 500) return 'error';
  return line.status >= 400 && line.status !== 404 ? 'warn' : 'info';
};

/** Structured lines for CloudWatch, or for the terminal at home. */
export const createRequestLog = (now: () => Date): RequestLog => {
  const logger = new Logger({ serviceName: 'portolan' });
  return { now, write: (line) => logger[level(line)]('request', { ...line }) };
};

/** The log of a worker. */
export const createWorkerLog = (): WorkerLog => {
  const logger = new Logger({ serviceName: 'portolan' });
  return { failed: (line) => logger.error('message failed', { ...line }) };
};
