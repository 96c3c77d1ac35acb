import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { tableDefinitions } from '@portolan/data/table-definitions';
import type { TableName } from '@portolan/data/tables';
import { dynamodbClient } from '@portolan/local/engines/clients';
import { createTable } from '@portolan/local/tables';
import { readTable } from '../../scripts/operations/organization-items.ts';
import type { OperatedWorld } from './operated-world.ts';

let copies = 0;

/** Both tables under other names: what a restoration to this point in time makes. `alter` changes an item's JSON on the way. */
export const copyTables = async (
  { installation, stack }: OperatedWorld,
  alter: (text: string) => string = (text) => text,
): Promise<{ readonly [Table in TableName]: string }> => {
  copies += 1;
  const copy = async (kind: TableName): Promise<string> => {
    const name = `${kind}-copy-${copies}`;
    const client = dynamodbClient(stack.dynamodbEndpoint);
    await createTable(client, name, tableDefinitions[kind]);
    client.destroy();
    await readTable(installation.documents, { TableName: installation.tables[kind] }, async (items) => {
      for (const item of items) {
        const Item = JSON.parse(alter(JSON.stringify(item)));
        await installation.documents.send(new PutCommand({ TableName: name, Item }));
      }
    });
    return name;
  };
  return { tenant: await copy('tenant'), directory: await copy('directory') };
};
