import type { TableName } from './tables.ts';

/** The DynamoDB actions a policy speaks of; an action that is in no statement is refused. */
export type KeyAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'ConditionCheckItem';

/** One statement: these actions on this table or index, where the partition key is like one of the patterns (`*`: anything). */
export type KeyStatement = {
  readonly table: TableName;
  readonly index: string | null;
  readonly actions: readonly KeyAction[];
  readonly leadingKeys: readonly string[];
};

const reads = ['GetItem', 'BatchGetItem', 'Query'] as const;
const writes = ['PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'] as const;

/** What credentials for one organization reach: its own keys, in both tables, and nothing else (ORG-6). */
export const organizationPolicy = (organization: string): readonly KeyStatement[] => [
  { table: 'tenant', index: null, actions: [...reads, ...writes], leadingKeys: [`ORG#${organization}#*`] },
  { table: 'directory', index: null, actions: [...reads, ...writes], leadingKeys: [`ORG#${organization}#*`] },
];

/**
 * What an API function reaches before it knows the organization: keyed reads of the directory, the caller's own
 * record, and the letter box for requests to join. Never the tenant table.
 */
export const directoryPolicy: readonly KeyStatement[] = [
  {
    table: 'directory',
    index: null,
    actions: ['GetItem', 'BatchGetItem'],
    leadingKeys: ['ORG#*', 'PERSON#*', 'INVITATION#*', 'MAIL-STOP#*'],
  },
  {
    table: 'directory',
    index: 'lookup',
    actions: ['Query'],
    leadingKeys: ['PERSON#*', 'NAME#*', 'CALENDAR#*'],
  },
  {
    table: 'directory',
    index: null,
    actions: ['PutItem', 'DeleteItem'],
    leadingKeys: ['PERSON#*', 'ORG#*#JOIN-REQUESTS'],
  },
  // All that is kept of a person, for forgetting it.
  { table: 'directory', index: null, actions: ['Query'], leadingKeys: ['PERSON#*'] },
];
