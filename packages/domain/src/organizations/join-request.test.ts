import { expect, test } from 'vitest';
import { idNumber } from '../arbitraries.test-support.ts';
import { mayAsk, openJoinRequests } from './join-request.ts';

const asked = (count: number, status: 'pending' | 'declined') =>
  Array.from({ length: count }, (_, number) => ({
    organizationId: idNumber('organization', number),
    status,
  }));
const another = idNumber('organization', 999);

test('one more clinic may be asked until ten have to answer', () => {
  expect(mayAsk(asked(openJoinRequests - 1, 'pending'), another)).toBe(true);
  expect(mayAsk(asked(openJoinRequests, 'pending'), another)).toBe(false);
});

test('who has declined is no longer waited for', () => {
  expect(mayAsk(asked(100, 'declined'), another)).toBe(true);
});

test('a clinic that was asked may be asked again', () => {
  expect(mayAsk(asked(openJoinRequests, 'pending'), idNumber('organization', 0))).toBe(true);
});
