import { idNumber, organizationOf } from '@portolan/data/records.test-support';
import { fail, succeed } from '@portolan/domain/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memberRoute } from './bound-route.ts';
import { decideAgainOnContention } from './contention.ts';
import {
  ana,
  changeNote,
  clinicId,
  eventFor,
  serve,
  startWorld,
  type World,
} from './runtime.test-support.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.admit(clinicId, ana, 'owner');
  const store = world.store(clinicId);
  await store.writeAll([store.organization.put(organizationOf(clinicId), 'absent', 'no')]);
});
afterAll(() => world.database.stop());

describe('contention', () => {
  it('is decided again until it is gone', async () => {
    let tries = 0;
    const outcome = await decideAgainOnContention(async () => {
      tries += 1;
      return tries < 4 ? fail({ code: 'write-contention' }) : succeed(tries);
    });
    expect(outcome).toEqual({ ok: true, value: 4 });
  });

  it('stands after eight attempts', async () => {
    let tries = 0;
    const outcome = await decideAgainOnContention(async () => {
      tries += 1;
      return fail({ code: 'write-contention' });
    });
    expect(outcome).toEqual({ ok: false, failure: { code: 'write-contention' } });
    expect(tries).toBe(8);
  });

  it('is the only refusal that is decided again', async () => {
    let tries = 0;
    await decideAgainOnContention(async () => {
      tries += 1;
      return fail({ code: 'stale-version' });
    });
    expect(tries).toBe(1);
  });

  it('loses no change of several people at once', async () => {
    const append = memberRoute(changeNote, async ({ store, body, commit }) => {
      const before = await store.organization.find();
      if (before === null) return fail({ code: 'not-found' });
      const otherLanguages = `${before.profile.otherLanguages}|${body.note}`;
      const next = { ...before, version: before.version + 1, profile: { ...before.profile, otherLanguages } };
      return commit({
        writes: [store.organization.put(next, { version: before.version }, 'write-contention')],
        audit: {
          action: 'profile-changed',
          target: idNumber('organization', 1),
          versionBefore: before.version,
          versionAfter: next.version,
          fields: [],
        },
        reply: { body: { note: body.note }, version: next.version },
      });
    });
    const notes = ['a', 'b', 'c', 'd'];
    const answers = await Promise.all(
      notes.map((note) =>
        serve([append], world.dependencies, eventFor(changeNote, { body: JSON.stringify({ note }) })),
      ),
    );
    expect(answers.map(({ response }) => response.statusCode)).toEqual([200, 200, 200, 200]);
    expect(answers.map(({ response }) => response.headers.etag).toSorted()).toEqual([
      '"2"',
      '"3"',
      '"4"',
      '"5"',
    ]);
    const kept = (await world.store(clinicId).organization.find())?.profile.otherLanguages ?? '';
    expect(kept.split('|').slice(1).toSorted()).toEqual(notes);
  });
});
