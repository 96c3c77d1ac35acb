import { changeReview, decideReview, listSubmissions } from '@portolan/contract/review-routes';
import { changeElement, createWorkPlan } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import { milestoneInboxTexts } from '@portolan/messages/milestone-inbox-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requiredAnswers } from '../support/handed-in.ts';
import { joinProgram } from './pages/discussion-setup.ts';
import { clinicMilestones, milestoneInbox, reviewPage } from './pages/submissions.ts';
import { plannedRow } from './pages/work-plan-setup.ts';
import { type ApiOfPerson, apiOf, withClinic, withFoundation } from './support/clinics.ts';
import { enterAs } from './support/people.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

const officer = { name: 'Ada Stone', email: 'ada@harbor.example' };
const owner = { name: 'Renee Frost', email: 'renee@cedar.example' };
const clinicName = 'Cedar Creek Clinic';
const marketing = standardTemplate.elements.find(({ id }) => id === 'marketing')?.title.en ?? '';

type Reviewed = { readonly organizationId: string; readonly programId: string; readonly clinicId: string };

/** Accepts every element of what was handed in but one, and sends the plan back. */
const sendBack = async (api: ApiOfPerson, params: Reviewed): Promise<void> => {
  const { items } = await api(listSubmissions, { params });
  const ofSubmission = { ...params, submissionId: items[0]?.submission.id ?? '' };
  const { version } = await api(changeReview, {
    params: ofSubmission,
    ifMatch: 0,
    body: {
      elements: Object.fromEntries(
        standardTemplate.elements.map(({ id }) => [
          id,
          id === 'marketing'
            ? { decision: 'changes-asked' as const, note: 'Name the figure you want to reach.' }
            : { decision: 'accepted' as const, note: '' },
        ]),
      ),
    },
  });
  await api(decideReview, { params: ofSubmission, ifMatch: version, body: { decision: 'changes-asked' } });
};

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

  // The clinic answers, and hands in; it is asked for one change, makes it, and hands in again.
  for (const element of asking) await answer(element.id, 0, requiredAnswers(element));
  await milestones.open(clinicId, programId);
  await milestones.submit('startUp').click();
  await milestones.confirm().click();
  await milestones.state('startUp', 'submitted').waitFor();
  await stack.drain();
  await sendBack(apiOf(stack, officer), { organizationId: foundationId, programId, clinicId });
  await stack.drain();
  await milestones.open(clinicId, programId);
  await milestones.state('startUp', 'changes-asked').waitFor();
  await clinic(changeElement, {
    params: { organizationId: clinicId, planId, elementId: 'marketing' },
    ifMatch: 0,
    body: {
      changeId: newId('change', new Date()),
      changes: [plannedRow('Four hundred enrolled by June')],
    },
  });
  await milestones.again('startUp').click();
  await milestones.confirm().click();
  await milestones.state('startUp', 'submitted').waitFor();
  await stack.drain();

  // The foundation sees what changed, accepts the rest at once, and accepts the whole.
  await inbox.open(foundationId, programId, 'startUp');
  await inbox.review(clinicName).click();
  const review = reviewPage(ours);
  await review.acceptUnchanged(15).click();
  await review.read(15).waitFor();
  await review.compareWith(/Start-up \(/);
  await review.changed(1).waitFor();
  await review.element(marketing).click();
  await review.inserted('Four hundred enrolled by June').waitFor();
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
  await milestones.read('startUp').first().click();
  await reviewPage(theirs).decidedAccepted(officer.name).waitFor();
});
