import { getPlanMove, movePlan } from '@portolan/contract/plan-move-routes';
import { changeProgram, getProgram } from '@portolan/contract/program-routes';
import {
  changeTemplateDraft,
  createTemplate,
  getTemplateDraft,
  publishTemplate,
} from '@portolan/contract/template-routes';
import {
  changeElement,
  createWorkPlan,
  getElement,
  getTemplate,
  getWorkPlan,
  listElements,
} from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import { type DraftElement, templateDraftSchema } from '@portolan/domain/templates/template';
import { planMoveSchema } from '@portolan/domain/work-plans/move-plan';
import { workPlanTemplateSchema } from '@portolan/domain/work-plans/template';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { codeOf, misfitsOf } from '../support/answers.ts';
import { createWorld, type World } from '../support/world.ts';
import { demand, idIn, send } from '../support/world-people.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

const name = { en: 'Valley work plan', es: 'Plan de trabajo del valle' };
const inFoundation = () => ({ organizationId: world.foundation.id });
const officer = () => world.foundation.owner.token;
const clinic = () => world.cedar;
const inPlan = (elementId = 'strategy') => ({
  organizationId: clinic().id,
  planId: clinic().planId,
  elementId,
});

const make = async (from: unknown = { id: 'standard', version: 1 }): Promise<string> =>
  idIn(await demand(world, createTemplate, officer(), { params: inFoundation(), body: { name, from } }));
const draftOf = async (templateId: string) =>
  templateDraftSchema.parse(
    (await demand(world, getTemplateDraft, officer(), { params: { ...inFoundation(), templateId } })).json,
  );
const change = async (templateId: string, body: object, version?: number) =>
  send(world, changeTemplateDraft, officer(), {
    params: { ...inFoundation(), templateId },
    headers: { 'if-match': `"${version ?? (await draftOf(templateId)).version}"` },
    body: { changeId: newId('change', new Date()), ...body },
  });
const publish = async (templateId: string) =>
  send(world, publishTemplate, officer(), {
    params: { ...inFoundation(), templateId },
    headers: { 'if-match': `"${(await draftOf(templateId)).version}"` },
  });
const elementOf = async (templateId: string, id: string): Promise<DraftElement> => {
  const element = (await draftOf(templateId)).elements.find((one) => one.id === id);
  if (element === undefined) throw new Error(`The draft has no ${id}`);
  return element;
};
const useIn = async (programId: string, template: unknown) => {
  const params = { ...inFoundation(), programId };
  const { etag = '' } = (await demand(world, getProgram, officer(), { params })).headers;
  return send(world, changeProgram, officer(), {
    params,
    headers: { 'if-match': etag },
    body: { template },
  });
};
const offersSchema = z.object({
  offers: z.array(z.object({ programName: z.string(), move: planMoveSchema })),
});
const offers = async () =>
  offersSchema.parse((await demand(world, getPlanMove, clinic().owner.token, { params: inPlan() })).json)
    .offers;
const move = async (template: unknown) => {
  const params = inPlan();
  const { etag = '' } = (await demand(world, getWorkPlan, clinic().owner.token, { params })).headers;
  return send(world, movePlan, clinic().owner.token, {
    params,
    headers: { 'if-match': etag },
    body: { template },
  });
};
const answer = async (elementId: string, promptId: string, value: unknown) => {
  const params = inPlan(elementId);
  const { etag = '' } = (await demand(world, getElement, clinic().owner.token, { params })).headers;
  return send(world, changeElement, clinic().owner.token, {
    params,
    headers: { 'if-match': etag },
    body: { changeId: newId('change', new Date()), changes: [{ kind: 'answer', promptId, value }] },
  });
};

test('a clinic moves to what its program uses, and keeps what is asked no more', async () => {
  await answer('strategy', 'vision', 'One patient in four reads results online.');
  await answer('mobile', 'current-state', 'The portal fits no phone.');
  const templateId = await make();
  const strategy = await elementOf(templateId, 'strategy');
  const mobile = await elementOf(templateId, 'mobile');
  const prompts = [
    { id: 'why', kind: 'text', label: { en: 'Why now?', es: '¿Por qué ahora?' }, required: true },
    ...strategy.prompts.filter(({ id }) => id !== 'vision'),
  ];
  const changed = await change(templateId, {
    elements: [
      { ...strategy, prompts },
      { ...mobile, hidden: true },
    ],
  });
  expect(misfitsOf(changeTemplateDraft, changed)).toEqual([]);
  const published = await publish(templateId);
  expect(misfitsOf(publishTemplate, published)).toEqual([]);
  expect((await useIn(world.foundation.programId, { id: templateId, version: 1 })).status).toBe(200);
  await world.stack.drain();

  const [offer] = await offers();
  expect(offer?.move).toMatchObject({ to: { id: templateId, version: 1 }, answersRetired: 2 });
  expect(offer?.move.elementsRetired.map(({ id }) => id)).toEqual(['mobile']);
  const moved = await move({ id: templateId, version: 1 });
  expect(misfitsOf(movePlan, moved)).toEqual([]);

  const params = inPlan();
  const template = workPlanTemplateSchema.parse(
    (await demand(world, getTemplate, clinic().owner.token, { params })).json,
  );
  expect(template.retired?.map(({ id, prompts: gone }) => [id, gone.map((prompt) => prompt.id)])).toEqual([
    ['strategy', ['vision']],
    ['mobile', ['current-state', 'future-state']],
  ]);
  const listed = (await demand(world, listElements, clinic().owner.token, { params })).json;
  expect(JSON.stringify(listed)).toContain('The portal fits no phone.');
  expect(codeOf(await answer('strategy', 'vision', 'Another'))).toBe('unknown-prompt');
  expect(codeOf(await answer('mobile', 'current-state', 'Another'))).toBe('element-retired');
  expect((await answer('strategy', 'why', 'Because the grant begins.')).status).toBe(200);
  expect(await offers()).toEqual([]);
  expect(codeOf(await move({ id: templateId, version: 1 }))).toBe('template-not-offered');
});

test('a plan that is begun for a program has its template', async () => {
  const templateId = await make();
  await publish(templateId);
  await useIn(world.foundation.programId, { id: templateId, version: 1 });
  await world.stack.drain();
  const begun = await demand(world, createWorkPlan, clinic().owner.token, {
    params: { organizationId: clinic().id },
    body: {
      name: 'For the grant',
      firstMonth: '2027-01',
      carryFrom: null,
      programId: world.foundation.programId,
    },
  });
  expect(begun.json).toMatchObject({ template: { id: templateId, version: 1 } });
});

test('what is missing is named, and nothing is published', async () => {
  const templateId = await make();
  const strategy = await elementOf(templateId, 'strategy');
  await change(templateId, { elements: [{ ...strategy, title: { en: 'Aims', es: '' } }] });
  const refused = await publish(templateId);
  expect(refused.json).toMatchObject({
    code: 'template-unfinished',
    violations: [{ pointer: '/elements/0/title/es', message: 'text-missing' }],
  });
  expect(codeOf(await useIn(world.foundation.programId, { id: templateId, version: 1 }))).toBe(
    'unknown-template',
  );
});

test('a draft knows a change that comes again, and refuses one that saw an older draft', async () => {
  const templateId = await make();
  const again = { changeId: newId('change', new Date()), name: { en: 'Ours', es: 'La nuestra' } };
  const first = await change(templateId, again, 1);
  const second = await change(templateId, again, 1);
  expect([first.headers.etag, second.headers.etag]).toEqual(['"2"', '"2"']);
  expect(codeOf(await change(templateId, { name }, 1))).toBe('stale-version');
});

test('a template copies a version, and the second version differs from the first', async () => {
  const templateId = await make();
  await publish(templateId);
  expect(codeOf(await publish(templateId))).toBe('nothing-to-publish');
  await change(templateId, { name: { en: 'Ours', es: 'La nuestra' } });
  const published = await publish(templateId);
  expect(published.json).toMatchObject({ versions: [{ version: 1 }, { version: 2 }], unpublished: false });
  const copy = await draftOf(await make({ id: templateId, version: 2 }));
  expect(copy.elements).toEqual((await draftOf(templateId)).elements);
  const params = inFoundation();
  const unknown = { name, from: { id: templateId, version: 3 } };
  expect(codeOf(await send(world, createTemplate, officer(), { params, body: unknown }))).toBe(
    'unknown-template',
  );
});
