import { describe, expect, test } from 'vitest';
import { secondsLeft } from './last-input.ts';
import { safeReturnTo } from './session.ts';

describe('the way on after a sign-in', () => {
  test.each(['/home', '/o/org_1/plan?x=1', '/invitation#token'])('%s is one of ours', (path) => {
    expect(safeReturnTo(path)).toBe(path);
  });

  test.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'o/1',
    '',
    undefined,
    7,
  ])('%s leads home', (path) => {
    expect(safeReturnTo(path)).toBe('/home');
  });
});

describe('the time until the idle sign-out', () => {
  const minute = 60_000;

  test('is half an hour after the last input', () => {
    expect(secondsLeft(0, 0)).toBe(1800);
    expect(secondsLeft(0, 28 * minute)).toBe(120);
  });

  test('has run out when it is at most zero', () => {
    expect(secondsLeft(0, 30 * minute)).toBe(0);
    expect(secondsLeft(0, 600 * minute)).toBeLessThan(0);
  });
});
