import type { Ledger } from './ledger.ts';

/**
 * Has the functions write the lines that they write on AWS, counts them and keeps them off the terminal. Call what it
 * returns to have the standard output back.
 */
export const countLogLines = (ledger: Ledger): (() => void) => {
  const { stdout, env } = process;
  const [write, level] = [stdout.write, env.AWS_LAMBDA_LOG_LEVEL];
  env.AWS_LAMBDA_LOG_LEVEL = 'INFO';
  stdout.write = (chunk: string | Uint8Array, ...others: unknown[]) => {
    if (typeof chunk === 'string' && chunk.startsWith('{"level":')) {
      ledger.logged(Buffer.byteLength(chunk));
      return true;
    }
    return Reflect.apply(write, stdout, [chunk, ...others]);
  };
  return () => {
    stdout.write = write;
    if (level === undefined) delete env.AWS_LAMBDA_LOG_LEVEL;
    else env.AWS_LAMBDA_LOG_LEVEL = level;
  };
};
