import { changeElement, createWorkPlan } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import { milestoneInboxTexts } from '@portolan/messages/milestone-inbox-texts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requiredAnswers } from '../support/handed-in.ts';
import { joinProgram } from './pages/discussion-setup.ts';
import { clinicMilestones, milestoneInbox, reviewPage } from './pages/submissions.ts';
import { axeViolations } from './support/axe.ts';
import { apiOf, withClinic, withFoundation } from './support/clinics.ts';
import { misfits } from './support/layout.ts';
import { enterAs } from './support/people.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

const isSound = async (page: Page) => {
  expect(await axeViolations(page)).toEqual([]);
  expect(await misfits(page)).toEqual([]);
};
const officer = { name: 'Ada Stone', email: 'ada@harbor.example' };
const owner = { name: 'Renee Frost', email: 'renee@cedar.example' };
const clinicName = 'Cedar Creek Clinic';
const marketing = standardTemplate.elements.find(({ id }) => id === 'marketing')?.title.en ?? '';

test('a plan is handed in, sent back, changed, handed in again and accepted, on both sides', async () => {
  const { stack } = world;
  const foundationId = await withFoundation(stack, officer, 'Harbor Foundation');
  const clinicId = await withClinic(stack, owner, clinicName);
  const clinic = apiOf(stack, owner);
  const { id: planId } = await clinic(createWorkPlan, {
    params: { organizationId: clinicId },
    body: { name: 'Portal year', firstMonth: '2026-09', carryFrom: null },
    idempotencyKey: crypto.randomUUID(),
  });
  const programId = await joinProgram(stack, {
    foundation: { organizationId: foundationId, officer },
    clinic: { organizationId: clinicId, planId, owner, name: clinicName },
    program: 'Portals for all',
  });
  const answer = (elementId: string, version: number, answers: ReturnType<typeof requiredAnswers>) =>
    clinic(changeElement, {
      params: { organizationId: clinicId, planId, elementId },
      ifMatch: version,
      body: {
        changeId: newId('change', new Date()),
        changes: answers.map(([promptId, value]) => ({ kind: 'answer' as const, promptId, value })),
      },
    });
  const asking = standardTemplate.elements.filter((element) => requiredAnswers(element).length > 0);

  // The clinic: late, and told what is missing, element by element.
  const theirs = await world.open({ size: 'phone' });
  await enterAs(world.stack, theirs, owner.email);
  const milestones = clinicMilestones(theirs);
  await milestones.open(clinicId, programId);
  await milestones.missing('startUp', asking.length).waitFor();
  await milestones.missingElement('startUp', asking[0]?.title.en ?? '').waitFor();
  expect(await milestones.submit('startUp').count()).toBe(0);
  await isSound(theirs);

  // The foundation: sees who is late, gives a date, nudges.
  const ours = await world.open();
  await enterAs(world.stack, ours, officer.email);
  const inbox = milestoneInbox(ours);
  await inbox.open(foundationId, programId, 'startUp');
  await inbox.nudge(1).click();
  await inbox.sendNudge(1).click();
  await inbox.done(milestoneInboxTexts.en.nudge.done(1)).waitFor();
  await inbox.extend(clinicName).click();
  await inbox.dueDay().fill('2027-01-15');
  await inbox.saveDay().click();
  await inbox.clinic(clinicName).getByText(milestoneInboxTexts.en.inbox.ownDate).waitFor();
  await isSound(ours);

  // The clinic answers, and hands in.
  for (const element of asking) await answer(element.id, 0, requiredAnswers(element));
  await milestones.open(clinicId, programId);
  await milestones.submit('startUp').click();
  await milestones.confirm().click();
  await milestones.done('startUp').waitFor();
  await milestones.state('startUp', 'submitted').waitFor();
  await stack.drain();

  // The foundation reads, accepts all but one, and sends it back.
  await inbox.open(foundationId, programId, 'startUp');
  await inbox.review(clinicName).click();
  const review = reviewPage(ours);
  await review.heading(standardTemplate.elements[0]?.title.en ?? '').waitFor();
  for (const [index, { title }] of standardTemplate.elements.entries()) {
    await review.heading(title.en).waitFor();
    if (title.en === marketing) {
      await review.ask().click();
      await review.note().fill('Name the figure you want to reach.');
    } else await review.accept().click();
    await review.read(index + 1).waitFor();
    if (index < 15) await review.next().click();
  }
  await isSound(ours);
  await review.toDecision().click();
  await isSound(ours);
  await review.sendBack().click();
  await review.confirm().click();
  await inbox.clinic(clinicName).waitFor();
  await stack.drain();

  // The clinic finds the request at the element, changes it, and hands in again.
  await theirs.goto(`/o/${clinicId}/plan/${planId}/elements/marketing`);
  await milestones.request('Name the figure you want to reach.').waitFor();
  await isSound(theirs);
  await clinic(changeElement, {
    params: { organizationId: clinicId, planId, elementId: 'marketing' },
    ifMatch: 0,
    body: {
      changeId: newId('change', new Date()),
      changes: [
        {
          kind: 'add-activity',
          activityId: newId('activity', new Date()),
          list: 'planned',
          after: null,
          suggestionId: null,
          text: 'Four hundred enrolled by June',
          subPoints: [],
          timeframe: null,
        },
      ],
    },
  });
  await milestones.open(clinicId, programId);
  await milestones.state('startUp', 'changes-asked').waitFor();
  await isSound(theirs);
  await milestones.again('startUp').click();
  await milestones.confirm().click();
  await milestones.state('startUp', 'submitted').waitFor();
  await stack.drain();

  // The foundation sees what changed, accepts the rest at once, and accepts the whole.
  await inbox.open(foundationId, programId, 'startUp');
  await inbox.review(clinicName).click();
  await review.acceptUnchanged(15).click();
  await review.read(15).waitFor();
  await review.compareWith(/Start-up \(/);
  await review.changed(1).waitFor();
  await review.element(marketing).click();
  await review.inserted('Four hundred enrolled by June').waitFor();
  await isSound(ours);
  await review.accept().click();
  await review.read(16).waitFor();
  await review.toDecision().click();
  await review.acceptAll().click();
  await review.confirm().click();
  await inbox.clinic(clinicName).waitFor();
  await stack.drain();

  // The clinic reads that it is settled, and what it handed in.
  await milestones.open(clinicId, programId);
  await milestones.state('startUp', 'accepted').waitFor();
  expect(await milestones.reopen('startUp').count()).toBe(0);
  await milestones.read('startUp').click();
  const read = reviewPage(theirs);
  await read.heading(standardTemplate.elements[0]?.title.en ?? '').waitFor();
  await read.decidedAccepted(officer.name).waitFor();
  await isSound(theirs);
}, 120_000);
