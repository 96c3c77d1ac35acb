import { type Directory, openDirectory } from '@portolan/data/directory/directory';
import { directoryPolicy } from '@portolan/data/key-policies';
import { personSchema } from '@portolan/domain/people/person';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { callerOf } from './caller.ts';
import { httpEventSchema } from './http-event.ts';
import { ensurePerson, personOf } from './person-of.ts';
import { ana, claimsOf, eventFor, now, readNote } from './runtime.test-support.ts';

const callerWith = (claims: Record<string, unknown> | null) =>
  callerOf(httpEventSchema.parse(eventFor(readNote, { claims })));

describe('the caller', () => {
  it('is who the token names, by their name or what stands before the @', () => {
    expect(callerWith({ ...claimsOf(ana), name: ' Ana Torres ' })).toEqual({
      ok: true,
      value: { personId: ana, email: 'ana@example.org', name: 'Ana Torres', language: 'en' },
    });
    expect(callerWith({ ...claimsOf(ana), name: '  ' })).toMatchObject({ value: { name: 'ana' } });
  });

  it.each([
    ['es', 'es'],
    ['es-US', 'es'],
    ['en', 'en'],
    ['est', 'en'],
    [undefined, 'en'],
  ])('of the locale %s speaks %s', (locale, language) => {
    expect(callerWith({ ...claimsOf(ana), ...(locale && { locale }) })).toMatchObject({
      value: { language },
    });
  });

  it.each([true, 'true'])('has a proven address when the claim is %j', (email_verified) => {
    expect(callerWith({ ...claimsOf(ana), email_verified }).ok).toBe(true);
  });

  it.each([false, 'false'])('has an address that is not proven when the claim is %j', (email_verified) => {
    expect(callerWith({ ...claimsOf(ana), email_verified })).toMatchObject({
      failure: { code: 'email-not-verified' },
    });
  });

  it('has a name that their record can keep, however long the one in the token', async () => {
    const names = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
    );
    const nobodyYet = { person: async () => null } as unknown as Directory;
    await fc.assert(
      fc.asyncProperty(names, fc.stringMatching(/^[a-z]{1,200}$/), async (name, local) => {
        const caller = callerWith({ ...claimsOf(ana), name, email: `${local}@example.org` });
        fc.pre(caller.ok);
        const person = caller.ok && (await personOf(nobodyYet, caller.value, now));
        expect(personSchema.safeParse(person).error).toBeUndefined();
      }),
    );
  });

  it('is nobody with claims of any other shape', () => {
    const broken = fc.oneof(
      fc.record({
        sub: fc.string(),
        email: fc.constant('ana@example.org'),
        email_verified: fc.constant('true'),
      }),
      fc.record({
        sub: fc.constant(ana),
        email: fc.stringMatching(/^[^@]*$/),
        email_verified: fc.constant(true),
      }),
      fc.record({
        sub: fc.constant(ana),
        email: fc.constant('ana@example.org'),
        email_verified: fc.constantFrom('TRUE', 1, null, 'yes'),
      }),
      fc.dictionary(fc.string(), fc.jsonValue()),
    );
    fc.assert(
      fc.property(broken, (claims) => {
        expect(callerWith(claims)).toEqual({ ok: false, failure: { code: 'unauthenticated' } });
      }),
    );
    expect(callerWith(null)).toEqual({ ok: false, failure: { code: 'unauthenticated' } });
  });
});

describe("the caller's record", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await startTestDatabase();
  });
  afterAll(() => database.stop());
  const caller = { personId: ana, email: 'ana@example.org', name: 'Ana Torres', language: 'es' } as const;

  it('is what the token says until there is one, and is made once', async () => {
    const directory = openDirectory(database.under(directoryPolicy));
    expect(await personOf(directory, caller, now)).toMatchObject({ name: 'Ana Torres', version: 0 });
    await ensurePerson(directory, caller, now);
    await ensurePerson(directory, { ...caller, name: 'Somebody else' }, new Date());
    expect(await directory.person(ana)).toMatchObject({
      name: 'Ana Torres',
      language: 'es',
      version: 0,
      createdAt: now.toISOString(),
    });
  });

  it('that is saved while a first one is being made stays as it was saved', async () => {
    const directory = openDirectory(database.under(directoryPolicy));
    const personId = '5a0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b12';
    const saved = {
      ...(await personOf(directory, { ...caller, personId }, now)),
      language: 'es',
      version: 1,
    } as const;
    const savedMeanwhile: Directory = {
      ...directory,
      person: async (id) => {
        const before = await directory.person(id);
        await directory.savePerson(saved);
        return before;
      },
    };
    await ensurePerson(savedMeanwhile, { ...caller, personId }, now);
    expect(await directory.person(personId)).toEqual(saved);
  });
});
