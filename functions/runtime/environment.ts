import * as z from 'zod/mini';

export type Environment = Readonly<Record<string, string | undefined>>;

const databaseVariables = {
  AWS_REGION: z.string().check(z.minLength(1)),
  TENANT_TABLE: z.string().check(z.minLength(3)),
  DIRECTORY_TABLE: z.string().check(z.minLength(3)),
  TENANT_ROLE_ARN: z.string().check(z.regex(/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/)),
  /** Only at home: where the embedded engines listen. */
  DYNAMODB_ENDPOINT: z.optional(z.url()),
  STS_ENDPOINT: z.optional(z.url()),
};

const apiEnvironmentSchema = z.object(databaseVariables);
export type ApiEnvironment = z.infer<typeof apiEnvironmentSchema>;

/** What every API function needs to know. Throws at start, naming what is missing. */
export const loadApiEnvironment = (source: Environment): ApiEnvironment => apiEnvironmentSchema.parse(source);
