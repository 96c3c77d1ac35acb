import * as z from 'zod/mini';

const consumedSchema = z.object({ TableName: z.string(), CapacityUnits: z.number() });
const answerSchema = z.object({
  ConsumedCapacity: z.union([consumedSchema, z.array(consumedSchema)]),
});

const operations = {
  GetItem: 'readUnits',
  BatchGetItem: 'readUnits',
  TransactGetItems: 'readUnits',
  Query: 'readUnits',
  Scan: 'readUnits',
  PutItem: 'writeUnits',
  UpdateItem: 'writeUnits',
  DeleteItem: 'writeUnits',
  BatchWriteItem: 'writeUnits',
  TransactWriteItems: 'writeUnits',
} as const;
type Operation = keyof typeof operations;
export type Units = (typeof operations)[Operation];

const isOperation = (name: string): name is Operation => Object.hasOwn(operations, name);

/** Which units an operation uses, by the header `x-amz-target` (`DynamoDB_20120810.GetItem`). Throws for any it does not know. */
export const unitsOf = (target: string): Units => {
  const name = target.split('.')[1] ?? '';
  if (!isOperation(name)) throw new Error(`What does ${target} use?`);
  return operations[name];
};

/** The units that DynamoDB says it used, table by table with their indexes. */
export const consumedUnits = (
  answer: unknown,
): readonly { readonly table: string; readonly units: number }[] => {
  const { ConsumedCapacity } = answerSchema.parse(answer);
  return [ConsumedCapacity]
    .flat()
    .map(({ TableName, CapacityUnits }) => ({ table: TableName, units: CapacityUnits }));
};
