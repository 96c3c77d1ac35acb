import fc from 'fast-check';
import { ulid } from 'ulid';
import { expect, it } from 'vitest';
import { idSchema } from '../ids.ts';
import { instantOfResponse, monthOfResponse, noonOf, responseIdAt } from './response-id.ts';

const digests = fc.uint8Array({ minLength: 16, maxLength: 40 });
const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

it('an id is one of a response, the same for the same answer, and holds its instant and month', () => {
  fc.assert(
    fc.property(instants, digests, (at, digest) => {
      const id = responseIdAt(at, digest);
      expect(idSchema('response').parse(id)).toBe(responseIdAt(at, digest));
      expect(instantOfResponse(id)).toEqual(at);
      expect(monthOfResponse(id)).toBe(at.toISOString().slice(0, 7));
    }),
  );
});

it('ids sort by the instant, beside those that are made otherwise', () => {
  fc.assert(
    fc.property(instants, instants, digests, (one, other, digest) => {
      fc.pre(one < other);
      expect(responseIdAt(one, digest) < responseIdAt(other, digest)).toBe(true);
      expect(responseIdAt(one, digest) < `rsp_${ulid(other.getTime())}`).toBe(true);
    }),
  );
});

it('an id of no instant that there can be names no month', () => {
  expect(monthOfResponse(`rsp_${'Z'.repeat(26)}`)).toBeNull();
  expect(monthOfResponse(`rsp_7${'Z'.repeat(25)}`)).toBeNull();
  expect(() => responseIdAt(new Date(), new Uint8Array(15))).toThrow();
});

it('a day is noon, which is that day in every zone of the United States', () => {
  for (const timeZone of ['Pacific/Honolulu', 'America/Los_Angeles', 'America/Puerto_Rico'])
    expect(new Intl.DateTimeFormat('en-CA', { timeZone }).format(noonOf('2026-10-01'))).toBe('2026-10-01');
});
