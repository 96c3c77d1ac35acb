import { startDynoxide } from '@portolan/local/engines/dynoxide';
import { inject } from 'vitest';
import type { RunningEngine } from './engine-process.ts';
import './dynamodb-local-setup.ts';

export type Engine = { readonly name: string; readonly start: () => Promise<RunningEngine> };

/**
 * The engines a repository test runs on, for `describe.each(engines())`. dynoxide starts empty each time; DynamoDB Local
 * is one for the whole run, so a test gives its tables names of their own. Only for files of the project `repositories`.
 */
export const engines = (): Engine[] => {
  const local = inject('dynamodbLocal');
  const dynoxide: Engine = { name: 'dynoxide', start: () => startDynoxide('memory') };
  if (local === null) return [dynoxide];
  return [
    dynoxide,
    { name: 'DynamoDB Local', start: async () => ({ endpoint: local, stop: async () => {} }) },
  ];
};
