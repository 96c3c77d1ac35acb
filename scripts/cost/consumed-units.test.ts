import { describe, expect, it } from 'vitest';
import { consumedUnits, unitsOf } from './consumed-units.ts';

describe('the units of an operation', () => {
  it('are those of reading or of writing', () => {
    expect(unitsOf('DynamoDB_20120810.Query')).toBe('readUnits');
    expect(unitsOf('DynamoDB_20120810.TransactWriteItems')).toBe('writeUnits');
  });
  it('are not guessed', () => {
    expect(() => unitsOf('DynamoDB_20120810.ExecuteStatement')).toThrow('ExecuteStatement');
  });
  it('are those of each table it touched', () => {
    const one = { TableName: 'one', CapacityUnits: 0.5 };
    const other = { TableName: 'other', CapacityUnits: 14 };
    expect(consumedUnits({ ConsumedCapacity: one })).toEqual([{ table: 'one', units: 0.5 }]);
    expect(consumedUnits({ ConsumedCapacity: [one, other] })).toEqual([
      { table: 'one', units: 0.5 },
      { table: 'other', units: 14 },
    ]);
  });
  it('must be said: an engine that keeps them to itself cannot be measured', () => {
    expect(() => consumedUnits({})).toThrow('ConsumedCapacity');
  });
});
