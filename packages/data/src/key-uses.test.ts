import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowed } from './key-condition.ts';
import { organizationPolicy } from './key-policies.ts';
import { keyUsesOf } from './key-uses.ts';

const TableName = 'tenant-table';
const aKey = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const forms = fc.constantFrom(
  (pk: string): unknown => pk,
  (pk: string): unknown => ({ S: pk }),
);
const item = fc
  .record({ pk: aKey, form: forms })
  .map(({ pk, form }) => ({ pk, item: { pk: form(pk), sk: 'x' } }));
const on = (action: string, partition: string | null, index: string | null = null) => ({
  action,
  table: TableName,
  index,
  partition,
});

describe('the keys of a command', () => {
  it('are those of its item, plain or marshalled', () => {
    const commands = fc.constantFrom(
      ['GetItem', 'Key'],
      ['PutItem', 'Item'],
      ['UpdateItem', 'Key'],
      ['DeleteItem', 'Key'],
    );
    fc.assert(
      fc.property(item, commands, ({ pk, item: given }, [action = '', member = '']) => {
        const uses = keyUsesOf(`${action}Command`, { TableName, [member]: given });
        expect(uses).toEqual([on(action, pk)]);
      }),
    );
  });

  it('are that of what is put, whatever stands beside it', () => {
    fc.assert(
      fc.property(item, item, (one, other) => {
        const input = { TableName, Item: one.item, Key: other.item };
        expect(keyUsesOf('PutItemCommand', input)).toEqual([on('PutItem', one.pk)]);
        expect(keyUsesOf('UpdateItemCommand', input)).toEqual([on('UpdateItem', other.pk)]);
      }),
    );
  });

  it('are all of a transaction, each with its own action', () => {
    const entry = fc.tuple(fc.constantFrom('Put', 'Update', 'Delete', 'ConditionCheck'), item);
    const actions = {
      Put: 'PutItem',
      Update: 'UpdateItem',
      Delete: 'DeleteItem',
      ConditionCheck: 'ConditionCheckItem',
    };
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 12 }), (entries) => {
        const TransactItems = entries.map(([kind, { item: given }]) => ({
          [kind]: { TableName, [kind === 'Put' ? 'Item' : 'Key']: given },
        }));
        const expected = entries.map(([kind, { pk }]) => on(actions[kind], pk));
        expect(keyUsesOf('TransactWriteItemsCommand', { TransactItems })).toEqual(expected);
      }),
    );
  });

  it('are all of a batch, in whatever table', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 12 }), (items) => {
        const RequestItems = { [TableName]: { Keys: items.map(({ item: given }) => given) } };
        const expected = items.map(({ pk }) => on('BatchGetItem', pk));
        expect(keyUsesOf('BatchGetItemCommand', { RequestItems })).toEqual(expected);
      }),
    );
  });

  it('are the equality of a key condition, on the key of the table or of the index', () => {
    const names = fc.constantFrom(['pk', undefined], ['lookupPk', 'lookup']);
    const shapes = fc.constantFrom(
      'NAME = :p',
      'NAME=:p',
      ' NAME  =  :p AND sk > :s',
      'NAME = :p and begins_with(sk, :s)',
    );
    fc.assert(
      fc.property(
        aKey,
        names,
        shapes,
        forms,
        fc.boolean(),
        (pk, [name = '', IndexName], shape, form, aliased) => {
          const input = {
            TableName,
            ...(IndexName && { IndexName }),
            KeyConditionExpression: shape.replace('NAME', aliased ? '#k' : name),
            ...(aliased && { ExpressionAttributeNames: { '#k': name } }),
            ExpressionAttributeValues: { ':p': form(pk), ':s': form('x') },
          };
          expect(keyUsesOf('QueryCommand', input)).toEqual([on('Query', pk, IndexName ?? null)]);
        },
      ),
    );
  });

  it.each([
    ['no key condition', {}],
    ['a range of partitions', { KeyConditionExpression: 'pk > :p' }],
    ['a part of a partition', { KeyConditionExpression: 'begins_with(pk, :p)' }],
    ['another attribute', { KeyConditionExpression: 'sk = :p' }],
    ["the table's key on an index", { IndexName: 'lookup', KeyConditionExpression: 'pk = :p' }],
    ["the index's key on the table", { KeyConditionExpression: 'lookupPk = :p' }],
    [
      'an alias of another attribute',
      { KeyConditionExpression: '#k = :p', ExpressionAttributeNames: { '#k': 'sk' } },
    ],
    ['an alias of nothing', { KeyConditionExpression: '#k = :p' }],
    ['a value that is not there', { KeyConditionExpression: 'pk = :q' }],
    ['a negation', { KeyConditionExpression: 'NOT pk = :p' }],
    ['two in one', { KeyConditionExpression: 'pk = :p OR pk = :q' }],
  ])('are none in a query with %s', (_, input) => {
    const uses = keyUsesOf('QueryCommand', {
      TableName,
      ExpressionAttributeValues: { ':p': 'ORG#org_1#X' },
      ...input,
    });
    expect(uses.map(({ partition }) => partition)).toEqual([null]);
  });

  it.each([
    'ScanCommand',
    'BatchWriteItemCommand',
    'ExecuteStatementCommand',
    'ExecuteTransactionCommand',
    'DescribeTableCommand',
  ])('are none in %s, which this product never sends', (command) => {
    expect(keyUsesOf(command, { TableName, Key: { pk: 'ORG#org_1#X' } })).toEqual([]);
  });
});

describe('a policy', () => {
  const tables = { tenant: TableName, directory: 'directory-table' };
  const policy = organizationPolicy('org_1');
  const reaches = (partition: string) => isAllowed(policy, tables, { ...on('GetItem', partition) });

  it('reaches what begins with the organization and a separator, and nothing else', () => {
    const tail = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(
        tail,
        fc.constantFrom(
          'ORG#org_1#',
          'ORG#org_1',
          'ORG#org_',
          'org#org_1#',
          ' ORG#org_1#',
          '\nORG#org_1#',
          '',
        ),
        (rest, head) => {
          expect(reaches(head + rest)).toBe(`${head}${rest}`.startsWith('ORG#org_1#'));
        },
      ),
    );
  });

  it('matches its patterns as IAM does: a star is any text, everything else itself', () => {
    const part = fc.constantFrom('a', 'b', 'ab', '#', '.', '');
    const text = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), text, (parts, partition) => {
        const statement = {
          table: 'tenant',
          index: null,
          actions: ['GetItem'],
          leadingKeys: [parts.join('*')],
        } as const;
        const like = new RegExp(`^${parts.map((one) => one.replace('.', '\\.')).join('.*')}$`, 's');
        expect(isAllowed([statement], tables, on('GetItem', partition))).toBe(like.test(partition));
      }),
      { numRuns: 500 },
    );
  });

  it('knows no other table, index or action, and no command without a key', () => {
    expect(isAllowed(policy, tables, { ...on('GetItem', 'ORG#org_1#X'), table: 'identity-table' })).toBe(
      false,
    );
    expect(isAllowed(policy, tables, on('Query', 'ORG#org_1#X', 'lookup'))).toBe(false);
    expect(isAllowed(policy, tables, on('Scan', 'ORG#org_1#X'))).toBe(false);
    expect(isAllowed(policy, tables, on('Query', null))).toBe(false);
  });
});
