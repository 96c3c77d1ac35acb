import { randomBytes } from 'node:crypto';
import { openPublicPages } from '@portolan/data/directory/public-pages';
import { openIntakeKeys } from '@portolan/data/feedback/intake-keys';
import { pagesPolicy } from '@portolan/data/feedback/page-policies';
import { openPanelMembers } from '@portolan/data/feedback/panel-members';
import { openPanels } from '@portolan/data/feedback/panels';
import { idNumber } from '@portolan/data/records.test-support';
import { writeAll } from '@portolan/data/writing';
import { panelOf } from '@portolan/domain/feedback/panels.test-support';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase, watchWire } from '../../../test/support/database.ts';
import { watchCrowd } from '../../runtime/public-pages/crowd.ts';
import { keepDayKeys } from '../../runtime/public-pages/day-keys.ts';
import { askToJoinPanel } from './ask-to-join-panel.ts';
import type { PagesDependencies } from './dependencies.ts';
import { rememberPublished } from './published.ts';
import { openStore } from './store.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.stop());

const minutes = 60_000;

/** The page of an open panel, in an organization of its own. */
const panelPage = async (number: number) => {
  const organizationId = idNumber('organization', number);
  const panel = panelOf();
  const panelId = panel.id;
  const members = openPanelMembers(database.behind, organizationId);
  await writeAll(database.behind, [
    openPanels(database.behind, organizationId).put(panel, 'absent', 'there'),
    members.putKey(panelId, randomBytes(32).toString('base64url'), 'there'),
  ]);
  const known = openPublicPages(database.behind);
  const publicPages = {
    ...known,
    page: () => Promise.resolve({ kind: 'panel', organizationId, panelId } as const),
  };
  const pages = database.under(pagesPolicy(organizationId));
  const store = openStore(pages, organizationId);
  let at = Date.parse('2026-11-02T09:00:00.000Z');
  const dependencies: PagesDependencies = {
    publicPages,
    published: rememberPublished(publicPages),
    dayKeys: keepDayKeys(openIntakeKeys(database.behind), randomBytes),
    store: () => store,
    clinics: () => Promise.resolve({ name: 'Cedar Creek', telephone: '' }),
    crowd: watchCrowd(),
    assets: { style: '', script: '' },
    now: () => new Date(at),
    random: randomBytes,
  };
  const ask = async (person: number, network: string) =>
    askToJoinPanel(
      {
        params: { panelSlug: panel.slug },
        query: {},
        given: { email: [`person${person}@elsewhere.example`] },
        language: 'en',
        network,
        agent: 'Firefox',
      },
      dependencies,
    );
  return {
    ask,
    pages,
    passes: (milliseconds: number) => {
      at += milliseconds;
    },
    count: () => members.count(panelId),
  };
};

it('has no more people wait for a letter in a day than can be read at once, whatever they come from', async () => {
  const { ask, passes, count } = await panelPage(1);
  let person = 0;
  const letters = (times: number): Promise<number[]> =>
    Promise.all(
      Array.from({ length: times }, async () => {
        person += 1;
        return (await ask(person, `10.0.${person % 250}.1`))?.status ?? 0;
      }),
    );
  for (let window = 0; window < 4; window += 1) {
    expect(new Set(await letters(50))).toEqual(new Set([200]));
    passes(10 * minutes);
  }
  person += 1;
  const refused = await ask(person, '10.9.9.9');
  expect(refused?.status).toBe(429);
  // From 9:40 until midnight.
  expect(refused?.headers).toEqual({ 'retry-after': String((14 * 60 + 20) * 60) });
  expect(await count()).toBe(200);
  passes(24 * 60 * minutes);
  expect(await letters(1)).toEqual([200]);
});

it('writes nothing for a network that has had its letters', async () => {
  const { ask, pages, count } = await panelPage(2);
  for (let person = 1; person <= 6; person += 1) await ask(person, '10.0.0.1');
  const sent = watchWire(pages);
  expect((await ask(7, '10.0.0.1'))?.status).toBe(429);
  expect(sent.map(({ command }) => command).filter((command) => command !== 'GetItemCommand')).toEqual([]);
  expect(await count()).toBe(5);
});
