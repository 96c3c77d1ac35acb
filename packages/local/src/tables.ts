import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';

/** A table as CloudFormation and the engines both take it; its name is given where it is made. */
export type TableDefinition = Omit<CreateTableCommandInput, 'TableName'>;

/** Makes the table where it is missing. Returns the ARN of its stream, where it has one. */
export async function createTable(
  client: DynamoDBClient,
  name: string,
  definition: TableDefinition,
): Promise<string | undefined> {
  const existing = await client
    .send(new DescribeTableCommand({ TableName: name }))
    .catch((error: unknown) => {
      if (error instanceof ResourceNotFoundException) return undefined;
      throw error;
    });
  if (existing !== undefined) return existing.Table?.LatestStreamArn;
  const created = await client.send(new CreateTableCommand({ TableName: name, ...definition }));
  return created.TableDescription?.LatestStreamArn;
}
