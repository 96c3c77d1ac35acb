import { listAuditRecords } from '@portolan/contract/organization-routes';
import { pageOf } from '@portolan/contract/parameters';
import { endConsent } from '@portolan/contract/participation-routes';
import { closeProgram } from '@portolan/contract/program-routes';
import {
  addResource,
  changeResource,
  listAnnouncements,
  listReceivedAnnouncements,
  listResources,
  listSharedResources,
  publishAnnouncement,
  removeResource,
  withdrawAnnouncement,
} from '@portolan/contract/publication-routes';
import { announcementSchema } from '@portolan/domain/publications/announcement';
import { resourceSchema } from '@portolan/domain/publications/resource';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from '../support/answers.ts';
import { changedItems } from '../support/table-dump.ts';
import { createWorld, personIn, type World } from '../support/world.ts';
import { demand, idIn, type Person, send } from '../support/world-people.ts';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await createWorld();
  officer = personIn(world.foundation, 'officer');
});
afterAll(() => world.stop());

const ours = () => ({ organizationId: world.foundation.id, programId: world.foundation.programId });
const resource = { ...addResource.example.body, elementId: 'training' };
const received = async () => {
  await world.stack.drain();
  const { id: organizationId, owner } = world.cedar;
  const params = { organizationId, programId: world.foundation.programId };
  const [links, news] = await Promise.all([
    demand(world, listSharedResources, owner.token, { params }),
    demand(world, listReceivedAnnouncements, owner.token, { params }),
  ]);
  return {
    links: pageOf(resourceSchema)
      .parse(links.json)
      .items.map(({ title, url }) => ({ title, url })),
    news: pageOf(announcementSchema)
      .parse(news.json)
      .items.map(({ title }) => title),
  };
};

test('a link reaches the clinics of the foundation’s programs, changes there, and goes', async () => {
  const params = ours();
  const added = await demand(world, addResource, officer.token, { params, body: resource });
  const resourceId = idIn(added);
  const { url, title } = resource;
  expect((await received()).links).toEqual([{ title, url }]);

  const change = (version: number, body: unknown) =>
    send(world, changeResource, officer.token, {
      params: { ...params, resourceId },
      headers: { 'if-match': `"${version}"` },
      body,
    });
  expect((await change(1, { title: 'Other words' })).headers.etag).toBe('"2"');
  expect((await received()).links).toEqual([{ title: 'Other words', url }]);
  const before = await world.dump();
  expect(codeOf(await change(1, { title: 'Too late' }))).toBe('stale-version');
  expect((await change(2, { title: 'Other words' })).headers.etag).toBe('"2"');
  expect(codeOf(await change(2, { url: 'javascript:alert(1)' }))).toBe('invalid-request');
  expect(changedItems(before, await world.dump())).toEqual([]);

  const remove = () => send(world, removeResource, officer.token, { params: { ...params, resourceId } });
  expect((await remove()).status).toBe(204);
  expect(codeOf(await remove())).toBe('not-found');
  expect((await received()).links).toEqual([]);
  const listed = await demand(world, listResources, officer.token, { params });
  expect(pageOf(resourceSchema).parse(listed.json).items).toEqual([]);
});

test('an announcement is with the cohort until it is withdrawn, and with nobody else', async () => {
  const params = ours();
  const publish = async (title: string) =>
    idIn(
      await demand(world, publishAnnouncement, officer.token, {
        params,
        body: { ...publishAnnouncement.example.body, title },
      }),
    );
  await publish('First');
  const second = await publish('Second');
  expect((await received()).news).toEqual(['Second', 'First']);
  const { owner, id: birch } = world.birch;
  const elsewhere = await send(world, listReceivedAnnouncements, owner.token, {
    params: { organizationId: birch, programId: params.programId },
  });
  expect(codeOf(elsewhere)).toBe('not-found');

  const withdrawn = { params: { ...params, announcementId: second } };
  expect((await send(world, withdrawAnnouncement, officer.token, withdrawn)).status).toBe(204);
  expect(codeOf(await send(world, withdrawAnnouncement, officer.token, withdrawn))).toBe('not-found');
  expect((await received()).news).toEqual(['First']);
  const listed = await demand(world, listAnnouncements, officer.token, { params });
  expect(pageOf(announcementSchema).parse(listed.json).items).toMatchObject([
    { title: 'First', publishedByName: officer.name },
  ]);

  const audit = await demand(world, listAuditRecords, world.foundation.owner.token, { params });
  expect(audit.text).toContain('announcement-withdrawn');
  expect(audit.text).not.toContain('Second');
});

test('a program that is closed takes no announcement', async () => {
  const { id: organizationId, owner } = world.otherFoundation;
  const params = { organizationId, programId: world.otherFoundation.programId };
  await demand(world, closeProgram, owner.token, { params, headers: { 'if-match': '"1"' } });
  const answer = await send(world, publishAnnouncement, owner.token, {
    params,
    body: publishAnnouncement.example.body,
  });
  expect(codeOf(answer)).toBe('program-closed');
});

test('a clinic that leaves keeps neither the links nor the announcements', async () => {
  const params = ours();
  await demand(world, addResource, officer.token, { params, body: resource });
  const { owner, id: organizationId } = world.cedar;
  const consent = { organizationId, programId: params.programId };
  expect((await received()).links).toHaveLength(1);
  await demand(world, endConsent, owner.token, { params: consent });
  expect(await received()).toEqual({ links: [], news: [] });
});
