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
  it('are those of all tables it touched', () => {
    expect(consumedUnits({ ConsumedCapacity: { TableName: 'one', CapacityUnits: 0.5 } })).toBe(0.5);
    const two = [{ CapacityUnits: 14 }, { CapacityUnits: 3 }];
    expect(consumedUnits({ ConsumedCapacity: two })).toBe(17);
  });
  it('must be said: an engine that keeps them to itself cannot be measured', () => {
    expect(() => consumedUnits({})).toThrow('ConsumedCapacity');
  });
});
