import type { AttributeValue } from '@aws-sdk/client-dynamodb';

const total = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);
const text = (value: string): number => Buffer.byteLength(value);
/** Two digits a byte, and one for sign and exponent. */
const figure = (value: string): number => Math.ceil(value.replace(/^-|\./g, '').length / 2) + 1;
/** Lists and maps take three bytes, and one for each part. */
const nested = (parts: readonly number[]): number => 3 + total(parts) + parts.length;

const valueBytes = (value: AttributeValue): number => {
  if (value.S !== undefined) return text(value.S);
  if (value.N !== undefined) return figure(value.N);
  if (value.BOOL !== undefined || value.NULL !== undefined) return 1;
  if (value.M !== undefined) return nested(Object.entries(value.M).map(attributeBytes));
  if (value.L !== undefined) return nested(value.L.map(valueBytes));
  if (value.SS !== undefined) return total(value.SS.map(text));
  if (value.NS !== undefined) return total(value.NS.map(figure));
  if (value.B !== undefined) return value.B.length;
  throw new Error(`How large is ${Object.keys(value).join()}?`);
};

const attributeBytes = ([name, value]: readonly [string, AttributeValue]): number =>
  text(name) + valueBytes(value);

/** Bytes of an item as DynamoDB counts them: names and values; source: "DynamoDB item sizes and formats" in its guide. */
export const itemBytes = (item: Readonly<Record<string, AttributeValue>>): number =>
  total(Object.entries(item).map(attributeBytes));
