import { connect, type Database } from '@portolan/data/clients';
import type { KeyStatement } from '@portolan/data/key-policies';
import * as z from 'zod/mini';
import { clientConfig } from './client-config.ts';

/** What a worker is told that reads the tables. */
export const tableVariables = {
  AWS_REGION: z.string(),
  TENANT_TABLE: z.string(),
  DIRECTORY_TABLE: z.string(),
  /** Only at home: where the embedded engine listens. */
  DYNAMODB_ENDPOINT: z.optional(z.url()),
};

type Told = {
  readonly AWS_REGION: string;
  readonly TENANT_TABLE: string;
  readonly DIRECTORY_TABLE: string;
  readonly DYNAMODB_ENDPOINT?: string | undefined;
};

/** The tables, as far as the worker's policy reaches. */
export const openTables = (
  { AWS_REGION, TENANT_TABLE, DIRECTORY_TABLE, DYNAMODB_ENDPOINT }: Told,
  policy: readonly KeyStatement[],
): Database =>
  connect(
    clientConfig(AWS_REGION, DYNAMODB_ENDPOINT),
    { tenant: TENANT_TABLE, directory: DIRECTORY_TABLE },
    policy,
  );
