import {
  addContact,
  changeContact,
  eraseContact,
  findContacts,
  importContacts,
  listContacts,
} from '@portolan/contract/contact-routes';
import { countAudience } from '@portolan/contract/segment-routes';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import { connect } from '@portolan/data/clients';
import { organizationPolicy } from '@portolan/data/key-policies';
import { writeAll } from '@portolan/data/writing';
import { nothingStopped, stopAll } from '@portolan/domain/campaigns/change-suppression';
import { everyContact } from '@portolan/domain/campaigns/contact-filter';
import { everybody } from '@portolan/domain/campaigns/segment';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, personIn, type World } from '../support/world.ts';
import { demand, type Person, send } from '../support/world-people.ts';

let world: World;
let editor: Person;
beforeAll(async () => {
  world = await createWorld();
  editor = personIn(world.cedar, 'editor');
});
afterAll(() => world.stop());

const ours = () => ({ organizationId: world.cedar.id });
const defaults = importContacts.example.body.defaults;
const found = async (filter: object = {}) =>
  findContacts.reply.body.parse(
    (
      await demand(world, findContacts, editor.token, {
        params: ours(),
        body: { filter: { ...everyContact, ...filter } },
      })
    ).json,
  );
const imported = async (rows: readonly object[]) =>
  importContacts.reply.body.parse(
    (await demand(world, importContacts, editor.token, { params: ours(), body: { defaults, rows } })).json,
  ).rows;
const told = async (rows: readonly object[]) =>
  (await imported(rows)).map(({ outcome, reason }) => (reason === null ? outcome : `${outcome}: ${reason}`));
const counted = async (body: object = {}, token = editor.token) =>
  countAudience.reply.body.parse(
    (
      await demand(world, countAudience, token, {
        params: ours(),
        body: { segment: everybody, topic: '', speaks: ['en'], fallback: 'leave-out', ...body },
      })
    ).json,
  );

/** As the page of an unsubscribe link writes it. */
const unsubscribe = async (contactId: string) => {
  const { stack } = world;
  const database = connect(
    { region: 'us-east-1', endpoint: stack.dynamodbEndpoint },
    stack.tableNames,
    organizationPolicy(world.cedar.id),
  );
  const at = '2026-10-01T08:00:00.000Z';
  const stopped = stopAll(nothingStopped(contactId), { reason: 'unsubscribed', at, campaignId: null });
  const written = await writeAll(database, [
    openSuppressions(database, world.cedar.id).put(stopped, 'there'),
  ]);
  expect(written.ok).toBe(true);
};

test('a file is brought in row by row, again without a change, and revives nobody', async () => {
  const rows = [
    { row: 2, email: 'Rosa@Example.org', firstName: 'Rosa', language: 'es' },
    { row: 3, email: 'ana@bücher.example' },
    { row: 4, email: 'josé@example.org' },
    { row: 5, email: 'x@example.org\r\nBcc: everybody@example.org' },
    { row: 6, email: '"Sam Roe"+portal@example.org' },
    ...Array.from({ length: 85 }, (_, index) => ({ row: 10 + index, email: `many${index}@example.org` })),
  ];
  const first = await told(rows);
  expect(first.slice(0, 5)).toEqual([
    'new',
    'new',
    'refused: address-local-part-not-ascii',
    'refused: address-control-characters',
    'refused: address-malformed',
  ]);
  expect(new Set(first.slice(5))).toEqual(new Set(['new']));
  const again = await told(rows);
  expect(again.filter((outcome) => outcome === 'unchanged')).toHaveLength(87);

  const [rosa] = (await found({ search: 'rosa@' })).items;
  await unsubscribe(rosa?.contact.id ?? '');
  expect(await told([{ row: 2, email: 'rosa@example.org', firstName: 'Rosalía' }])).toEqual([
    'opted-out: unsubscribed',
  ]);
  const [after] = (await found({ standing: 'unsubscribed' })).items;
  expect(after).toMatchObject({ contact: { firstName: 'Rosa' }, stopped: { reason: 'unsubscribed' } });

  const { count, contacts, examples } = await counted();
  expect(count).toEqual({ fits: 87, reached: { en: 86, es: 0 }, leftOut: { unsubscribed: 1 } });
  expect([contacts, examples.length]).toEqual([87, 5]);
  const viewer = await counted({}, personIn(world.cedar, 'viewer').token);
  expect([viewer.count, viewer.examples]).toEqual([count, []]);
});

test('who is erased is forgotten, and neither a file nor a person brings them back', async () => {
  const email = 'gone@example.org';
  const added = addContact.reply.body.parse(
    (
      await demand(world, addContact, editor.token, {
        params: ours(),
        body: { ...addContact.example.body, email: ' Gone@Example.ORG' },
      })
    ).json,
  );
  const twice = await send(world, addContact, editor.token, {
    params: ours(),
    body: { ...addContact.example.body, email },
  });
  expect(twice).toMatchObject({ status: 409, json: { code: 'contact-exists' } });
  const { email: _email, ...changes } = addContact.example.body;
  const params = { ...ours(), contactId: added.id };
  await demand(world, changeContact, editor.token, {
    params,
    headers: { 'if-match': '"1"' },
    body: { ...changes, lastName: 'Otra' },
  });
  await demand(world, eraseContact, editor.token, { params });
  expect((await found({ search: 'gone@' })).items).toEqual([]);
  expect(await told([{ row: 2, email }])).toEqual(['opted-out: erased']);
  const back = await send(world, addContact, editor.token, {
    params: ours(),
    body: { ...addContact.example.body, email },
  });
  expect(back).toMatchObject({ status: 409, json: { code: 'contact-erased' } });
});

test('the list goes page by page through everybody once, and the export too', async () => {
  const all = await found();
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page = findContacts.reply.body.parse(
      (
        await demand(world, findContacts, editor.token, {
          params: ours(),
          query: { limit: '25', ...(cursor !== null && { cursor }) },
          body: { filter: everyContact },
        })
      ).json,
    );
    expect(page.count).toBe(all.count);
    seen.push(...page.items.map(({ contact }) => contact.id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(new Set(seen).size).toBe(all.count);
  expect(seen).toHaveLength(all.count);

  const exported: string[] = [];
  do {
    const page = listContacts.reply.body.parse(
      (
        await demand(world, listContacts, editor.token, {
          params: ours(),
          query: cursor === null ? {} : { cursor },
        })
      ).json,
    );
    exported.push(...page.items.map(({ contact }) => contact.id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(exported.sort()).toEqual(seen.sort());
});
