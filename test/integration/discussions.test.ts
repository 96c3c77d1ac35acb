import { changeBarrier, listClinicBarriers, logBarrier } from '@portolan/contract/barrier-routes';
import {
  changeComment,
  countComments,
  readNotices,
  removeComment,
  writeComment,
} from '@portolan/contract/discussion-routes';
import { changeGrantee, getGrantee } from '@portolan/contract/oversight-routes';
import { pageOf } from '@portolan/contract/parameters';
import { endConsent } from '@portolan/contract/participation-routes';
import { barrierSchema } from '@portolan/domain/barriers/barrier';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from '../support/answers.ts';
import { talkIn } from '../support/talk.ts';
import { createWorld, personIn, type World } from '../support/world.ts';
import { demand, idIn, type Person, send } from '../support/world-people.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await world.stack.drain();
});
afterAll(() => world.stop());

let talk: ReturnType<typeof talkIn>;
beforeAll(() => {
  talk = talkIn(world);
});

test('inside a clinic everybody talks, is told once, and a foundation hears nothing', async () => {
  const { cedar, foundation } = world;
  const [editor, contributor, viewer] = (['editor', 'contributor', 'viewer'] as const).map((role) =>
    personIn(cedar, role),
  );
  if (!editor || !contributor || !viewer) throw new Error('Somebody is missing');
  await talk.inside(viewer, 'minors', 'Who decides?');
  const answer = await talk.inside(contributor, 'minors', '<b>Rosa</b> does', [viewer, viewer, editor]);
  expect(answer.status).toBe(201);
  expect(await talk.noticesOf(viewer, cedar, 'minors')).toMatchObject([{ why: 'mentioned', readAt: null }]);
  expect(await talk.noticesOf(editor, cedar, 'minors')).toHaveLength(1);
  expect(await talk.noticesOf(contributor, cedar, 'minors')).toEqual([]);
  const comments = await talk.listed(editor, 'minors', 'clinic');
  expect(comments.map(({ text }) => text)).toEqual(['Who decides?', '<b>Rosa</b> does']);
  expect(await talk.listed(foundation.owner, 'minors', 'foundation')).toEqual([]);
});

test('what one side says comes to the other, both ways, with its changes and its removal, and is told there', async () => {
  const { cedar, foundation } = world;
  const officer = personIn(foundation, 'officer');
  const editor = personIn(cedar, 'editor');
  await talk.toClinic(officer, 'training', 'How many are trained?');
  expect(await talk.listed(cedar.owner, 'training', 'clinic')).toMatchObject([
    { organizationName: foundation.name, byName: officer.name },
  ]);
  const answer = await talk.toFoundation(editor, 'training', 'Forty of fifty.', [officer]);
  const commentId = idIn(answer);
  expect(await talk.noticesOf(officer, foundation, 'training')).toMatchObject([
    { commentId, why: 'mentioned', byName: editor.name, clinicId: cedar.id, mailedAt: null },
  ]);
  await talk.toClinic(foundation.owner, 'training', 'And the others?');
  expect(await talk.noticesOf(editor, cedar, 'training')).toMatchObject([{ why: 'thread' }]);
  expect(await talk.noticesOf(officer, foundation, 'training')).toHaveLength(2);

  const params = { ...talk.cedarPath('training'), commentId };
  await demand(world, changeComment, editor.token, {
    params,
    headers: { 'if-match': '"1"' },
    body: { text: 'Forty-five of fifty.', mentions: [officer.personId] },
  });
  expect((await talk.listed(officer, 'training', 'foundation'))[1]?.text).toBe('Forty-five of fifty.');
  await demand(world, removeComment, editor.token, { params, headers: { 'if-match': '"2"' } });
  expect((await talk.listed(officer, 'training', 'foundation'))[1]).toMatchObject({ text: '', version: 3 });
  expect(
    (await talk.noticesOf(officer, foundation, 'training')).map((notice) => notice.commentId),
  ).not.toContain(commentId);
});

test('a coach is told what a clinic says only while assigned to it', async () => {
  const { cedar, foundation } = world;
  const coach = personIn(foundation, 'coach');
  const { elementId: _, ...params } = talk.foundationPath('portal-team');
  const assign = async (coaches: readonly Person[]) => {
    const { headers } = await demand(world, getGrantee, foundation.owner.token, { params });
    await demand(world, changeGrantee, foundation.owner.token, {
      params,
      headers: { 'if-match': headers.etag ?? '' },
      body: { coaches: coaches.map(({ personId }) => personId) },
    });
  };
  await assign([coach]);
  await talk.toClinic(coach, 'portal-team', 'How is it going?');
  await talk.toFoundation(cedar.owner, 'portal-team', 'Well.');
  expect(await talk.noticesOf(coach, foundation, 'portal-team')).toHaveLength(1);
  await assign([]);
  await talk.toFoundation(cedar.owner, 'portal-team', 'Not so well.');
  expect(await talk.noticesOf(coach, foundation, 'portal-team')).toEqual([]);
  await assign([coach]);
  expect(await talk.noticesOf(coach, foundation, 'portal-team')).toHaveLength(1);
  await assign([]);
});

test('who may not say something is refused, and nothing is written', async () => {
  const { cedar, birch, foundation } = world;
  const contributor = personIn(cedar, 'contributor');
  const own = idIn(await talk.inside(contributor, 'risk', 'Mine'));
  const before = await world.dump();
  const editing = (person: Person, version: number) =>
    send(world, changeComment, person.token, {
      params: { ...talk.cedarPath('risk'), commentId: own },
      headers: { 'if-match': `"${version}"` },
      body: { text: 'Yours', mentions: [] },
    });
  const answers = [
    await talk.toFoundation(contributor, 'risk', 'Hello'),
    await talk.toFoundation(personIn(cedar, 'viewer'), 'risk', 'Hello'),
    await talk.inside(cedar.owner, 'risk', 'Hello', [birch.owner]),
    await talk.inside(cedar.owner, 'risk', 'Hello', [foundation.owner]),
    await talk.inside(cedar.owner, 'none-such', 'Hello'),
    await talk.inside(cedar.owner, 'risk', '   '),
    await editing(cedar.owner, 1),
    await editing(contributor, 2),
    await talk.toClinic(personIn(foundation, 'coach'), 'risk', 'Hello'),
    await send(world, writeComment, cedar.owner.token, {
      params: talk.cedarPath('risk'),
      body: { text: 'Hello', mentions: [], programId: world.otherFoundation.programId },
    }),
  ];
  expect(answers.map(codeOf)).toEqual([
    'wrong-role',
    'wrong-role',
    'unknown-mention',
    'unknown-mention',
    'not-found',
    'invalid-request',
    'not-your-comment',
    'stale-version',
    'not-found',
    'plan-not-shared',
  ]);
  const after = await world.dump();
  expect(after).toEqual(before);
});

test('an owner removes what should not stand there, and elements are counted without it', async () => {
  const { cedar } = world;
  const commentId = idIn(await talk.inside(personIn(cedar, 'viewer'), 'languages', 'A name by mistake'));
  await talk.inside(cedar.owner, 'languages', 'Please do not.');
  await demand(world, removeComment, cedar.owner.token, {
    params: { ...talk.cedarPath('languages'), commentId },
    headers: { 'if-match': '"1"' },
  });
  const { organizationId, planId } = talk.cedarPath('languages');
  const counts = await demand(world, countComments, cedar.owner.token, {
    params: { organizationId, planId },
  });
  expect(counts.json).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ elementId: 'languages', comments: 1 })]),
  });
});

test('a notice is read by its reader alone, once', async () => {
  const { cedar } = world;
  const editor = personIn(cedar, 'editor');
  const commentId = idIn(await talk.inside(cedar.owner, 'strategy', 'Look', [editor]));
  const reading = (person: Person) =>
    demand(world, readNotices, person.token, {
      params: { organizationId: cedar.id },
      body: { read: [commentId] },
    });
  expect((await reading(cedar.owner)).json).toEqual({ items: [] });
  expect((await talk.noticesOf(editor, cedar, 'strategy'))[0]?.readAt).toBeNull();
  await reading(editor);
  const [read] = await talk.noticesOf(editor, cedar, 'strategy');
  expect(read?.readAt).not.toBeNull();
  await reading(editor);
  expect(await talk.noticesOf(editor, cedar, 'strategy')).toEqual([read]);
});

test('a barrier is seen by the foundation while it is shared; with the consent comments, barriers and notices go', async () => {
  const { cedar, foundation } = world;
  const officer = personIn(foundation, 'officer');
  const params = { organizationId: cedar.id };
  const logged = await demand(world, logBarrier, cedar.owner.token, {
    params,
    body: { ...logBarrier.example.body, shared: true },
  });
  const seen = async () => {
    await world.stack.drain();
    const { elementId: _, ...place } = talk.foundationPath('strategy');
    const answer = await demand(world, listClinicBarriers, officer.token, { params: place });
    return pageOf(barrierSchema).parse(answer.json).items;
  };
  expect(await seen()).toMatchObject([{ clinicId: cedar.id, ownerName: 'Rosa Delgado', status: 'open' }]);
  const change = (version: number, body: unknown) =>
    demand(world, changeBarrier, cedar.owner.token, {
      params: { ...params, barrierId: idIn(logged) },
      headers: { 'if-match': `"${version}"` },
      body,
    });
  await change(1, { status: 'resolved' });
  expect(await seen()).toMatchObject([{ status: 'resolved' }]);
  await change(2, { shared: false });
  expect(await seen()).toEqual([]);
  await change(3, { shared: true });
  expect(await seen()).toHaveLength(1);

  await talk.toClinic(officer, 'workflows', 'Who answers messages?');
  await world.stack.drain();
  await talk.toFoundation(cedar.owner, 'workflows', 'The nurses.', [officer]);
  expect(await talk.noticesOf(officer, foundation, 'workflows')).toHaveLength(1);
  await demand(world, endConsent, cedar.owner.token, {
    params: { ...params, programId: foundation.programId },
  });
  expect(await seen()).toEqual([]);
  expect(await talk.noticesOf(officer, foundation, 'workflows')).toEqual([]);
  expect(codeOf(await talk.toClinic(officer, 'workflows', 'Hello?'))).toBe('not-found');
  expect(codeOf(await talk.toFoundation(cedar.owner, 'workflows', 'Hello?'))).toBe('plan-not-shared');
  const left = await talk.listed(cedar.owner, 'workflows', 'clinic');
  expect(left.map(({ text }) => text)).toEqual(['The nurses.']);
});
