import { listFeedbackMonths } from '@portolan/contract/feedback-routes';
import {
  changeFormOffer,
  listCohortFeedback,
  listFormOffers,
  listOfferedForms,
  makeFormOffer,
} from '@portolan/contract/form-offer-routes';
import { makeForm, publishForm } from '@portolan/contract/form-routes';
import { endConsent } from '@portolan/contract/participation-routes';
import { enterResponses } from '@portolan/contract/response-entry-routes';
import { listOpenResponses } from '@portolan/contract/response-routes';
import { tallyWhere } from '@portolan/domain/feedback/feedback-series';
import type { ClinicFeedback } from '@portolan/domain/feedback/form-offer';
import { contentOf, question } from '@portolan/domain/feedback/forms.test-support';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from '../support/answers.ts';
import { createWorld, personIn, type World } from '../support/world.ts';
import { demand, freshName, idIn, send } from '../support/world-people.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

/** In the grant period. */
const answeredOn = '2026-10-05';
const month = answeredOn.slice(0, 7);
const secret = 'My knee hurts and I am Ana';
const content = contentOf([
  question('how', 'rating', { counts: 'satisfaction' }),
  question('wishes', 'points'),
  question('why', 'long-text'),
]);
const offer = { audiences: ['patients', 'staff'], moment: 'ongoing', occasion: 'ad-hoc', content } as const;

const ours = () => ({ organizationId: world.foundation.id, programId: world.foundation.programId });
const offered = async () => {
  await world.stack.drain();
  const { json } = await demand(world, listOfferedForms, world.cedar.owner.token, {
    params: { organizationId: world.cedar.id },
  });
  return (json as { items: { id: string }[] }).items.map(({ id }) => id);
};

/** So many people answered on paper, the same way. */
const answer = async (formId: string, people: number, rating: number): Promise<void> => {
  const rows = Array.from({ length: people }, (_, index) => ({
    row: index + 1,
    formVersion: 1,
    audience: 'patients',
    language: 'es',
    answeredOn,
    answers: {
      how: { kind: 'number', value: rating },
      wishes: { kind: 'points', value: { one: 4, two: 6 } },
      why: { kind: 'text', value: secret },
    },
  }));
  await demand(world, enterResponses, world.cedar.owner.token, {
    params: { organizationId: world.cedar.id, formId },
    body: { channel: 'paper', batch: freshName('batch-of-answers'), rows },
  });
  await world.stack.drain();
};

const seen = async (role: 'officer' | 'coach' = 'officer') => {
  const { json } = await demand(world, listCohortFeedback, personIn(world.foundation, role).token, {
    params: ours(),
    query: { from: month, to: month },
  });
  return (json as { items: ClinicFeedback[] }).items;
};

test('an offer reaches the cohort while it is offered, and only when it is finished', async () => {
  const params = ours();
  const { token } = personIn(world.foundation, 'officer');
  const unfinished = { ...offer, offered: true, content: contentOf([]) };
  const refused = await send(world, makeFormOffer, token, { params, body: unfinished });
  expect(codeOf(refused)).toBe('form-unfinished');
  const draft = await demand(world, makeFormOffer, token, { params, body: { ...offer, offered: false } });
  const formOfferId = idIn(draft);
  expect(await offered()).toEqual([]);
  const change = (version: number, isOffered: boolean) =>
    send(world, changeFormOffer, token, {
      params: { ...params, formOfferId },
      headers: { 'if-match': `"${version}"` },
      body: { ...offer, offered: isOffered },
    });
  expect((await change(1, true)).headers.etag).toBe('"2"');
  expect(codeOf(await change(1, false))).toBe('stale-version');
  expect(await offered()).toEqual([formOfferId]);
  expect((await change(2, false)).headers.etag).toBe('"3"');
  expect(await offered()).toEqual([]);
  const listed = await demand(world, listFormOffers, token, { params });
  expect((listed.json as { items: object[] }).items).toMatchObject([{ id: formOfferId, offeredAt: null }]);
});

test('answers cross as sums of at least five, in nobody’s words, and go when the clinic leaves', async () => {
  const { cedar, foundation } = world;
  const { token } = cedar.owner;
  const params = { organizationId: cedar.id };
  const made = await demand(world, makeFormOffer, personIn(foundation, 'officer').token, {
    params: ours(),
    body: { ...offer, offered: true },
  });
  const offerId = idIn(made);
  expect(await offered()).toEqual([offerId]);
  const form = await demand(world, makeForm, token, {
    params,
    body: {
      audiences: ['patients'],
      moment: 'ongoing',
      occasion: 'ad-hoc',
      shared: true,
      from: { kind: 'offer', programId: foundation.programId, offerId },
    },
  });
  const formId = idIn(form);
  await demand(world, publishForm, token, {
    params: { ...params, formId },
    headers: { 'if-match': '"1"' },
  });

  await answer(formId, 4, 3);
  expect(await seen()).toEqual([]);
  await answer(formId, 2, 5);
  const [held] = await seen();
  expect(held).toMatchObject({ clinicId: cedar.id, month, audiences: {} });
  expect(held?.offers[offerId]?.patients).toMatchObject({
    responses: 6,
    satisfaction: { sum: 22, of: 6 },
    questions: { wishes: { answered: 6, options: { one: 24, two: 36 } } },
  });
  // Nobody is assigned to the coach.
  expect(await seen('coach')).toEqual([]);

  const months = await demand(world, listFeedbackMonths, token, {
    params,
    query: { from: month, to: month },
  });
  const { items } = months.json as { items: Parameters<typeof tallyWhere>[0] };
  expect(tallyWhere(items, { formId, channel: 'paper', language: 'es' }).responses).toBe(6);
  const open = await demand(world, listOpenResponses, token, { params });
  expect((open.json as { items: object[] }).items).toHaveLength(6);
  expect(world.stack.deadLetters('feedback-dead-letters')).toEqual([]);

  const atTheFoundation = [...(await world.dump())].filter(([key]) => key.includes(foundation.id));
  expect(atTheFoundation.length).toBeGreaterThan(0);
  expect(JSON.stringify(atTheFoundation)).not.toContain('knee');

  await demand(world, endConsent, token, { params: { ...params, programId: foundation.programId } });
  await world.stack.drain();
  expect(await seen()).toEqual([]);
  expect(await offered()).toEqual([]);
});
