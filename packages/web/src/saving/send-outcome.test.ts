import { ApiProblem, NoAnswer } from '@portolan/contract/client';
import { type ProblemCode, problemStatuses } from '@portolan/contract/problem';
import { expect, test } from 'vitest';
import { outcomeOf } from './send-outcome.ts';

const refusal = (code: ProblemCode, more = {}) =>
  Promise.reject(
    new ApiProblem({ type: '', title: '', status: problemStatuses[code], code, correlationId: '', ...more }),
  );

test.each([
  'write-contention',
  'unauthenticated',
  'too-many-requests',
  'internal-error',
  'unavailable',
] as const)('%s passes by itself: the same request goes again', async (code) => {
  expect(await outcomeOf(refusal(code))).toEqual({ kind: 'lost' });
});

test('no answer, or one that cannot be read, may have been applied', async () => {
  expect(await outcomeOf(Promise.reject(new NoAnswer(null)))).toEqual({ kind: 'lost' });
  expect(await outcomeOf(Promise.reject(new TypeError('aborted')))).toEqual({ kind: 'lost' });
});

test('a conflict names the fields; a refusal its code', async () => {
  const conflicts = [
    { path: 'answers.vision', yours: 'a', theirs: 'b', by: 'ben', at: '2026-09-01T00:00:00Z' },
  ];
  expect(await outcomeOf(refusal('conflict', { conflicts, currentVersion: 4 }))).toEqual({
    kind: 'conflict',
    conflicts,
    currentVersion: 4,
  });
  expect(await outcomeOf(refusal('too-many-activities'))).toEqual({
    kind: 'refused',
    code: 'too-many-activities',
  });
});
