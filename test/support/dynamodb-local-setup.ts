import type { TestProject } from 'vitest/node';
import { startDynamodbLocal } from './dynamodb-local.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where DynamoDB Local answers for this run; null where it was left out. */
    readonly dynamodbLocal: string | null;
  }
}

/** Starts DynamoDB Local once for all repository tests of a run, or says why they run without it. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const local = await startDynamodbLocal();
  if ('leftOut' in local) {
    process.stdout.write(
      `DynamoDB Local is left out: ${local.leftOut}. Repository tests run on dynoxide alone.\n`,
    );
    project.provide('dynamodbLocal', null);
    return async () => {};
  }
  process.stdout.write('Repository tests run on dynoxide and on DynamoDB Local.\n');
  project.provide('dynamodbLocal', local.endpoint);
  return local.stop;
};
