import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('a cell with a comma, a quote or a line break is quoted', () => {
  expect(csvOf([['a,b', 'say "hi"', 'two\nlines', 'plain']])).toBe(
    '\uFEFF"a,b","say ""hi""","two\nlines",plain\r\n',
  );
});

test('a cell that a spreadsheet would compute is disarmed', () => {
  expect(csvOf([['=1+1', '+1', '-1', '@x']])).toBe("\uFEFF'=1+1,'+1,'-1,'@x\r\n");
});
