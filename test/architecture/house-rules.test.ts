import { describe, expect, test } from 'vitest';
import { clocksIn, drawersIn, filesTooLong, testsWithoutAssertion, typeAssertionsIn } from './house-rules.ts';
import { readSourceTree } from './source-tree.ts';

const tree = readSourceTree();

describe('the tree keeps the rules of the house', () => {
  test('no file is over 250 lines', () => expect(filesTooLong(tree)).toEqual([]));
  test('nothing is called utils, common, helpers, shared or types', () =>
    expect(drawersIn(tree)).toEqual([]));
  test('no type assertion outside tests', () => expect(tree.flatMap(typeAssertionsIn)).toEqual([]));
  test('no clock where now is passed in', () => expect(tree.flatMap(clocksIn)).toEqual([]));
  test('no test without an assertion', () => expect(tree.flatMap(testsWithoutAssertion)).toEqual([]));
});

describe('a rule that is broken is found', () => {
  const product = (text: string) => ({ path: 'packages/domain/src/x.ts', text });
  const unit = (text: string) => ({ path: 'packages/domain/src/x.test.ts', text });

  test('a long file', () => {
    expect(filesTooLong([product('x;\n'.repeat(251))])).toHaveLength(1);
    expect(filesTooLong([product('x;\n'.repeat(250))])).toEqual([]);
  });
  test('a drawer, as a folder or as a file', () => {
    expect(drawersIn([{ path: 'packages/domain/src/utils/x.ts', text: '' }])).toHaveLength(1);
    expect(drawersIn([{ path: 'packages/domain/src/types.ts', text: '' }])).toHaveLength(1);
    expect(drawersIn([{ path: 'packages/domain/src/shared-figures/x.ts', text: '' }])).toEqual([]);
  });
  test('type assertions of both forms', () => {
    expect(typeAssertionsIn(product('const x = y as string;'))).toHaveLength(1);
    expect(typeAssertionsIn(product('const x = <string>y;'))).toHaveLength(1);
    expect(typeAssertionsIn(product('const x = [1] as const satisfies number[];'))).toEqual([]);
    expect(typeAssertionsIn(unit('const x = y as string;'))).toEqual([]);
  });
  test('a clock', () => {
    expect(clocksIn(product('const x = () => new Date();'))).toHaveLength(1);
    expect(clocksIn(product('const x = () => Date.now();'))).toHaveLength(1);
    expect(clocksIn(product('const x = (now: number) => new Date(now);'))).toEqual([]);
  });
  test('a test that asserts nothing', () => {
    expect(testsWithoutAssertion(unit(`test('x', () => {});`))).toHaveLength(1);
    expect(testsWithoutAssertion(unit(`test.each([1])('x', (n) => { run(n); });`))).toHaveLength(1);
    expect(testsWithoutAssertion(unit(`test('x', () => fc.assert(p));`))).toEqual([]);
    expect(testsWithoutAssertion(unit(`test('x', () => { expect(1).toBe(1); });`))).toEqual([]);
    expect(
      testsWithoutAssertion(unit(`test('x', () => { given(s).when(c).thenRefused('late'); });`)),
    ).toEqual([]);
  });
});
