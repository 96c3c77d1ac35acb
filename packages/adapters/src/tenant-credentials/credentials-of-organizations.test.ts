import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionCredentials } from './assume-role-answer.ts';
import { credentialsOfOrganizations } from './credentials-of-organizations.ts';

const minute = 60 * 1000;
const start = Date.parse('2026-09-01T08:00:00.000Z');

type Call = {
  readonly organizationId: string;
  readonly succeed: (lifetime: number) => SessionCredentials;
  readonly fail: () => void;
};

/** STS as a test conducts it: calls are under way until they are told how to end. */
const conducted = (capacity = 200) => {
  let time = start;
  let serial = 0;
  const calls: Call[] = [];
  const asked: string[] = [];
  const assume = (organizationId: string): Promise<SessionCredentials> => {
    const { promise, resolve, reject } = Promise.withResolvers<SessionCredentials>();
    asked.push(organizationId);
    serial += 1;
    const accessKeyId = `${organizationId} ${serial}`;
    calls.push({
      organizationId,
      succeed: (lifetime) => {
        const made = {
          accessKeyId,
          secretAccessKey: 'secret',
          sessionToken: 'token',
          expiration: new Date(time + lifetime),
        };
        resolve(made);
        return made;
      },
      fail: () => reject(new Error(`refused ${organizationId}`)),
    });
    return promise;
  };
  const credentialsOf = credentialsOfOrganizations({ assume, now: () => new Date(time), capacity });
  return {
    credentialsOf,
    calls,
    asked,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    now: () => time,
  };
};
/** Lets everything that can go on go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the credentials of an organization', () => {
  it('are asked for once, however many wait for them', async () => {
    const { credentialsOf, calls } = conducted();
    const waiting = Promise.all([credentialsOf('a'), credentialsOf('a'), credentialsOf('a')]);
    await settle();
    expect(calls).toHaveLength(1);
    const made = calls[0]?.succeed(60 * minute);
    expect(await waiting).toEqual([made, made, made]);
    expect(await credentialsOf('a')).toBe(made);
    expect(calls).toHaveLength(1);
  });

  it('are renewed when fewer than five minutes are left, and not before', async () => {
    const { credentialsOf, calls, pass } = conducted();
    const first = credentialsOf('a');
    await settle();
    calls[0]?.succeed(60 * minute);
    const made = await first;
    pass(55 * minute);
    expect(await credentialsOf('a')).toBe(made);
    pass(1);
    const renewed = credentialsOf('a');
    await settle();
    calls[1]?.succeed(60 * minute);
    expect((await renewed).accessKeyId).toBe('a 2');
  });

  it('that were refused are asked for again by whoever comes next', async () => {
    const { credentialsOf, calls } = conducted();
    const waiting = [credentialsOf('a'), credentialsOf('a')];
    await settle();
    calls[0]?.fail();
    for (const waited of waiting) await expect(waited).rejects.toThrow('refused');
    const next = credentialsOf('a');
    await settle();
    calls[1]?.succeed(60 * minute);
    expect((await next).accessKeyId).toBe('a 2');
  });

  it('make room for those of others, the least recently used first', async () => {
    const { credentialsOf, calls, asked } = conducted(2);
    const get = async (organizationId: string) => {
      const got = credentialsOf(organizationId);
      await settle();
      calls.pop()?.succeed(60 * minute);
      await got;
    };
    for (const organizationId of ['a', 'b', 'a', 'c', 'a', 'b']) await get(organizationId);
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });
});

type Step =
  | { readonly kind: 'ask'; readonly organization: number }
  | { readonly kind: 'succeed'; readonly which: number; readonly lifetime: number }
  | { readonly kind: 'fail'; readonly which: number }
  | { readonly kind: 'pass'; readonly milliseconds: number };

const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('ask' as const), organization: fc.nat(5) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('succeed' as const),
      which: fc.nat(),
      lifetime: fc.constantFrom(minute, 5 * minute, 15 * minute, 60 * minute),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('fail' as const), which: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('pass' as const), milliseconds: fc.nat(70 * minute) }),
  },
);

describe('requests of many organizations at once', () => {
  it('each get credentials of their own organization, whatever expires, fails or answers out of order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(aStep, { maxLength: 60 }),
        fc.integer({ min: 1, max: 8 }),
        async (steps, capacity) => {
          const sts = conducted(capacity);
          /** When each call ended, in steps. */
          const ended = new Map<string, number>();
          const got: Promise<void>[] = [];
          const ask = (organizationId: string, step: number) => {
            const at = sts.now();
            got.push(
              sts.credentialsOf(organizationId).then(
                ({ accessKeyId, expiration }) => {
                  expect(accessKeyId.split(' ')[0]).toBe(organizationId);
                  // What was there before it was asked for holds for five minutes more.
                  if ((ended.get(accessKeyId) ?? 0) < step)
                    expect(expiration.getTime() - at).toBeGreaterThanOrEqual(5 * minute);
                },
                (error: unknown) => expect(error).toEqual(new Error(`refused ${organizationId}`)),
              ),
            );
          };
          const take = (which: number): Call | undefined =>
            sts.calls.splice(sts.calls.length === 0 ? 0 : which % sts.calls.length, 1)[0];
          for (const [number, step] of steps.entries()) {
            switch (step.kind) {
              case 'ask':
                ask(`org-${step.organization}`, number);
                break;
              case 'succeed': {
                const made = take(step.which)?.succeed(step.lifetime);
                if (made) ended.set(made.accessKeyId, number);
                break;
              }
              case 'fail':
                take(step.which)?.fail();
                break;
              case 'pass':
                sts.pass(step.milliseconds);
                break;
            }
            await settle();
            const underWay = sts.calls.map(({ organizationId }) => organizationId);
            expect(new Set(underWay).size).toBe(underWay.length);
          }
          for (const call of sts.calls.splice(0))
            ended.set(call.succeed(60 * minute).accessKeyId, steps.length);
          await Promise.all(got);
        },
      ),
    );
  });
});
