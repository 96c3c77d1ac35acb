import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { inject } from 'vitest';
import { type RunningEngine, startEngineProcess } from './engine-process.ts';
import './dynamodb-local-setup.ts';

export type Engine = { readonly name: string; readonly start: () => Promise<RunningEngine> };

const startDynoxide = async (): Promise<RunningEngine> => {
  const binary = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');
  const running = await startEngineProcess(
    binary,
    (port) => ['serve', '--port', String(port)],
    dirname(binary),
  );
  if (!running) throw new Error('dynoxide did not start');
  return running;
};

/**
 * The engines a repository test runs on, for `describe.each(engines())`. dynoxide starts empty each time; DynamoDB Local
 * is one for the whole run, so a test gives its tables names of their own. Only for files of the project `repositories`.
 */
export const engines = (): Engine[] => {
  const local = inject('dynamodbLocal');
  const dynoxide: Engine = { name: 'dynoxide', start: startDynoxide };
  if (local === null) return [dynoxide];
  return [
    dynoxide,
    { name: 'DynamoDB Local', start: async () => ({ endpoint: local, stop: async () => {} }) },
  ];
};
