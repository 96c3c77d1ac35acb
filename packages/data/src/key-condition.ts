import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { KeyStatement } from './key-policies.ts';
import { type KeyUse, keyUsesOf } from './key-uses.ts';
import type { TableName, TableNames } from './tables.ts';

/** A command that these credentials must not send; on AWS, IAM answers it with AccessDenied. */
export class KeyNotAllowed extends Error {
  constructor(action: string) {
    super(`${action}: a key outside of what the credentials allow`);
    this.name = 'KeyNotAllowed';
  }
}

/** Whether a text is like a pattern in which `*` stands for anything, as IAM's StringLike takes it. */
const isLike = (pattern: string, text: string): boolean => {
  const [head = '', ...rest] = pattern.split('*');
  const tail = rest.pop();
  if (tail === undefined) return text === head;
  if (!text.startsWith(head)) return false;
  let from = head.length;
  for (const part of rest) {
    const found = text.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return text.length - tail.length >= from && text.endsWith(tail);
};

const tableOf = (tables: TableNames, name: string): TableName | null => {
  if (name === tables.tenant) return 'tenant';
  return name === tables.directory ? 'directory' : null;
};

/** Whether one use of a key is in one of the statements; a use without a key is in none. */
export const isAllowed = (policy: readonly KeyStatement[], tables: TableNames, use: KeyUse): boolean =>
  policy.some(
    (statement) =>
      statement.table === tableOf(tables, use.table) &&
      statement.index === use.index &&
      statement.actions.some((action) => action === use.action) &&
      use.partition !== null &&
      statement.leadingKeys.some((pattern) => isLike(pattern, use.partition ?? '')),
  );

/**
 * Applies to every command of a client the condition that IAM applies on AWS (`dynamodb:LeadingKeys`, and refusal of
 * a request that names no key), so that a handler that strays fails here as it would there.
 */
export const enforceKeyPolicy = (
  client: DynamoDBClient,
  policy: readonly KeyStatement[],
  tables: TableNames,
): void => {
  client.middlewareStack.add(
    (next, context) => (args) => {
      const command = context.commandName ?? 'UnknownCommand';
      const uses = keyUsesOf(command, args.input);
      if (uses.length === 0 || !uses.every((use) => isAllowed(policy, tables, use)))
        throw new KeyNotAllowed(command);
      return next(args);
    },
    { step: 'build', name: 'enforceKeyPolicy', override: true },
  );
};
