import { listAuditRecords } from '@portolan/contract/organization-routes';
import { problemSchema } from '@portolan/contract/problem';
import { changeProgram, getProgram } from '@portolan/contract/program-routes';
import {
  changeReview,
  decideReview,
  getReview,
  listMilestoneRows,
  listSubmissions,
  listSubmittedElements,
  milestoneRowSchema,
  nudgeLate,
  reviewedOfClinicSchema,
  setDueDay,
} from '@portolan/contract/review-routes';
import type { Route } from '@portolan/contract/route';
import {
  handedInListSchema,
  listOwnSubmissions,
  reopenSubmission,
  submitPlan,
  submittedElementsSchema,
} from '@portolan/contract/submission-routes';
import { changeElement } from '@portolan/contract/work-plan-routes';
import { addDays, dayIn } from '@portolan/domain/days';
import { newId } from '@portolan/domain/ids';
import { reviewSchema } from '@portolan/domain/programs/review';
import { submissionSchema } from '@portolan/domain/programs/submission';
import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { codeOf, misfitsOf } from '../support/answers.ts';
import { fillCohort, participationNumber, storeBehind } from '../support/cohorts.ts';
import { answerEverything } from '../support/handed-in.ts';
import { changedItems } from '../support/table-dump.ts';
import { createWorld, type World } from '../support/world.ts';
import { freshName, type Sending, send } from '../support/world-people.ts';

let world: World;
let programId = '';
beforeAll(async () => {
  world = await createWorld();
  programId = world.foundation.programId;
  await world.stack.drain();
});
afterAll(() => world.stop());

const asFoundation = (route: Route, { params, ...sending }: Sending = {}) =>
  send(world, route, world.foundation.owner.token, {
    ...sending,
    params: { organizationId: world.foundation.id, programId, clinicId: world.cedar.id, ...params },
  });
const asClinic = (route: Route, { params, ...sending }: Sending = {}) =>
  send(world, route, world.cedar.owner.token, {
    ...sending,
    params: { organizationId: world.cedar.id, programId, ...params },
  });
const based = (version: number) => ({ headers: { 'if-match': `"${version}"` } });
const submit = (milestone = 'startUp', headers: Record<string, string> = {}) =>
  asClinic(submitPlan, { params: { milestone }, headers, body: { planId: world.cedar.planId } });
const submitted = async () => {
  const submission = submissionSchema.parse((await demandOk(submit())).json);
  await world.stack.drain();
  return submission;
};
const demandOk = async (asked: ReturnType<typeof send>) => {
  const answer = await asked;
  if (answer.status >= 300) throw new Error(answer.text);
  return answer;
};
const reviewed = async (submissionId: string) =>
  reviewedOfClinicSchema.parse((await demandOk(asFoundation(getReview, { params: { submissionId } }))).json);
const change = (submissionId: string, version: number, body: unknown) =>
  asFoundation(changeReview, { params: { submissionId }, ...based(version), body });
const decide = (submissionId: string, version: number, decision: string) =>
  asFoundation(decideReview, { params: { submissionId }, ...based(version), body: { decision } });
const everyElement = (decision: string) =>
  Object.fromEntries(standardTemplate.elements.map(({ id }) => [id, { decision, note: '' }]));
const said = ({ json }: { readonly json: unknown }) => problemSchema.parse(json).violations ?? [];
const own = async () => handedInListSchema.parse((await demandOk(asClinic(listOwnSubmissions))).json).items;
const elementsOf = async (submissionId: string) =>
  submittedElementsSchema.parse(
    (await demandOk(asFoundation(listSubmittedElements, { params: { submissionId } }))).json,
  ).items;

describe('a milestone, from an incomplete plan to its acceptance', () => {
  test('an incomplete plan is refused with what is missing, element by element, and nothing is written', async () => {
    const before = await world.dump();
    const refused = await submit();
    expect([refused.status, codeOf(refused)]).toEqual([422, 'plan-incomplete']);
    expect(said(refused)).toContainEqual({
      pointer: '/elements/strategy/prompts/vision',
      message: 'prompt-open',
    });
    expect(changedItems(before, await world.dump())).toEqual([]);
    await answerEverything(world, world.cedar);
    const later = await submit('midProject');
    expect(said(later)).toEqual([
      {
        pointer: `/elements/strategy/activities/${world.cedar.contributorsActivityId}`,
        message: 'status-missing',
      },
    ]);
  });

  test('a plan is handed in once, frozen as it was, and the foundation reads it', async () => {
    const key = { 'idempotency-key': freshName('submission') };
    const answer = await submit('startUp', key);
    expect(misfitsOf(submitPlan, answer)).toEqual([]);
    const submission = submissionSchema.parse(answer.json);
    expect(submission).toMatchObject({ attempt: 1, submittedByName: world.cedar.owner.name, version: 1 });
    expect((await submit('startUp', key)).json).toEqual(answer.json);
    expect(codeOf(await submit())).toBe('already-submitted');
    await world.stack.drain();
    const elements = await elementsOf(submission.id);
    expect(elements.map(({ id }) => id)).toEqual(standardTemplate.elements.map(({ id }) => id));
    const contributor = world.cedar.members.find(({ role }) => role === 'contributor')?.person;
    expect(elements[0]?.activities).toMatchObject([{ responsible: contributor?.name }]);
    const [strategy] = elements;
    await demandOk(
      asClinic(changeElement, {
        params: { planId: world.cedar.planId, elementId: 'strategy' },
        ...based(strategy?.version ?? 0),
        body: {
          changeId: newId('change', new Date()),
          changes: [{ kind: 'answer', promptId: 'vision', value: 'Everybody by May.' }],
        },
      }),
    );
    await world.stack.drain();
    expect(await elementsOf(submission.id)).toEqual(elements);
  });

  test('it is answered element by element, sent back, and handed in again', async () => {
    const [first] = await own();
    const id = first?.submission.id ?? '';
    expect(await reviewed(id)).toMatchObject({ clinicName: world.cedar.name, review: { version: 0 } });
    const asked = { decision: 'changes-asked', note: '' };
    expect(codeOf(await change(id, 0, { elements: { nothing: asked } }))).toBe('unknown-element');
    await demandOk(change(id, 0, { elements: { ...everyElement('accepted'), marketing: asked } }));
    expect(codeOf(await change(id, 0, { note: 'Late' }))).toBe('stale-version');
    expect(codeOf(await decide(id, 1, 'accepted'))).toBe('elements-not-accepted');
    expect(codeOf(await decide(id, 1, 'changes-asked'))).toBe('review-note-missing');
    await demandOk(
      change(id, 1, { elements: { marketing: { ...asked, note: 'Name a figure.' } }, note: 'Nearly.' }),
    );
    expect((await own())[0]?.review).toBeNull();
    const sent = await decide(id, 2, 'changes-asked');
    expect(reviewSchema.parse(sent.json)).toMatchObject({ decision: 'changes-asked', version: 3 });
    expect(codeOf(await change(id, 3, { note: 'More' }))).toBe('review-decided');
    await world.stack.drain();
    expect((await own())[0]?.review).toMatchObject({
      note: 'Nearly.',
      elements: { marketing: { note: 'Name a figure.' } },
    });
    const second = await submitted();
    expect(second.attempt).toBe(2);
    const [newest, before] = await own();
    expect([newest?.submission.id, before?.submission.reopenedAt !== null]).toEqual([second.id, true]);
  });

  test('what was reopened meanwhile is not reviewed any more', async () => {
    const [standing] = await own();
    const { id = '', version = 0 } = standing?.submission ?? {};
    await demandOk(change(id, 0, { elements: everyElement('accepted') }));
    expect(codeOf(await asClinic(reopenSubmission, { params: { submissionId: id }, ...based(9) }))).toBe(
      'stale-version',
    );
    await demandOk(asClinic(reopenSubmission, { params: { submissionId: id }, ...based(version) }));
    await world.stack.drain();
    expect(codeOf(await change(id, 1, { note: 'Too late' }))).toBe('submission-reopened');
    expect(codeOf(await decide(id, 1, 'accepted'))).toBe('submission-reopened');
    expect((await submitted()).attempt).toBe(3);
  });

  test('acceptance is for good', async () => {
    const [standing] = await own();
    const { id = '', version = 0 } = standing?.submission ?? {};
    await demandOk(change(id, 0, { elements: everyElement('accepted') }));
    await demandOk(decide(id, 1, 'accepted'));
    await world.stack.drain();
    expect((await own())[0]?.review?.decision).toBe('accepted');
    expect(
      codeOf(await asClinic(reopenSubmission, { params: { submissionId: id }, ...based(version) })),
    ).toBe('milestone-accepted');
    expect(codeOf(await submit())).toBe('milestone-accepted');
    const listed = await demandOk(asFoundation(listSubmissions));
    const attempts = z
      .object({ items: z.array(z.object({ submission: submissionSchema })) })
      .parse(listed.json);
    expect(attempts.items.map(({ submission }) => submission.attempt)).toEqual([3, 2, 1]);
  });
});

describe('dates', () => {
  const today = dayIn('America/Denver', new Date());
  const rows = async () =>
    z
      .object({ items: z.array(milestoneRowSchema) })
      .parse((await demandOk(asFoundation(listMilestoneRows, { query: { limit: '100' } }))).json).items;

  test('a clinic gets a date of its own, and the late ones are nudged once a day', async () => {
    const program = await demandOk(asFoundation(getProgram));
    const milestones = { startUp: addDays(today, -3), midProject: addDays(today, 90), final: null };
    const grantPeriod = { firstDay: addDays(today, -60), lastDay: addDays(today, 300) };
    await demandOk(
      asFoundation(changeProgram, {
        headers: { 'if-match': program.headers.etag ?? '' },
        body: { milestones, grantPeriod },
      }),
    );
    // More than one transaction takes.
    const cohort = Array.from({ length: 95 }, (_, number) =>
      participationNumber(programId, number, { now: new Date() }),
    );
    const [given, ...others] = cohort.map(({ clinicId }) => clinicId);
    await fillCohort(storeBehind(world.stack, world.foundation.id), [
      ...cohort,
      {
        ...participationNumber(programId, 99, { now: new Date() }),
        status: 'left',
        live: null,
        leftAt: new Date().toISOString(),
      },
    ]);
    const extend = (version: number, dueDay: string | null) =>
      asFoundation(setDueDay, {
        params: { clinicId: given ?? '', milestone: 'startUp' },
        ...based(version),
        body: { dueDay },
      });
    expect(codeOf(await extend(0, addDays(today, 400)))).toBe('due-day-outside-program');
    expect(codeOf(await extend(0, addDays(today, 90)))).toBe('milestones-out-of-order');
    expect(misfitsOf(setDueDay, await extend(0, addDays(today, 10)))).toEqual([]);
    expect(codeOf(await extend(0, null))).toBe('stale-version');
    const nudge = async () =>
      (await demandOk(asFoundation(nudgeLate, { body: { milestone: 'startUp' } }))).json;
    expect(await nudge()).toEqual({ nudged: 94, already: 0 });
    const audit = await demandOk(asFoundation(listAuditRecords));
    expect(audit.text.match(/clinics-nudged/g)).toHaveLength(2);
    expect(await nudge()).toEqual({ nudged: 0, already: 94 });
    const nudged = (await rows()).filter(({ grantee }) => grantee.nudgedAt.startUp !== null);
    expect(nudged.map(({ clinicId }) => clinicId)).toEqual(others);
    expect((await rows()).find(({ clinicId }) => clinicId === given)?.grantee.dueDays.startUp).toBe(
      addDays(today, 10),
    );
  });
});
