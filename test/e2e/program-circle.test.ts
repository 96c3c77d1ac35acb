import { changeReview, listSubmissions } from '@portolan/contract/review-routes';
import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import { clinicOversightTexts } from '@portolan/messages/clinic-oversight-texts';
import { granteeTexts } from '@portolan/messages/grantee-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cohortPages } from './pages/cohort.ts';
import { invitedClinicsPage, joinedProgramPages } from './pages/participations.ts';
import {
  ada,
  alder,
  element,
  handIn,
  join,
  nogal,
  program,
  question,
  setUp,
} from './pages/program-circle.ts';
import { clinicMilestones, milestoneInbox, reviewPage } from './pages/submissions.ts';
import { elementPage } from './pages/work-plan-element.ts';
import { apiOf } from './support/clinics.ts';
import { addMember } from './support/members.ts';
import { signInAs } from './support/people.ts';
import { expectSound } from './support/sound.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

test('a program goes its whole way, from two invitations to what stays when a clinic leaves', async () => {
  const { stack } = world;
  const ours = await world.open();
  const { organizationId, programId } = await setUp(stack, ours);
  const invited = invitedClinicsPage(ours);
  await invited.open(organizationId, programId);
  const rows = [alder, nogal].map(
    ({ name, owner, look: { language } }) => `${name},${owner.email},${language}`,
  );
  await invited.chooseList('clinics.csv', ['Clinic,Email,Language', ...rows].join('\n'));
  await invited.send(2);
  await invited.sent(2);

  const [hers, theirs] = await Promise.all([world.open(alder.look), world.open(nogal.look)]);
  const [first, second] = await Promise.all([join(stack, hers, alder), join(stack, theirs, nogal)]);
  await Promise.all([
    handIn(stack, hers, alder, { ...first, programId }),
    handIn(stack, theirs, nogal, { ...second, programId }),
  ]);
  await stack.drain();

  // The foundation sees both, reads one of them, and asks for a change on one element.
  const cohort = cohortPages(ours);
  await cohort.open(organizationId, programId);
  await cohort.shown(2, 2).waitFor();
  expect((await cohort.names()).toSorted()).toEqual([alder.name, nogal.name]);
  const officer = apiOf(stack, ada);
  const ofClinic = { organizationId, programId, clinicId: first.organizationId };
  const [handedIn] = (await officer(listSubmissions, { params: ofClinic })).items;
  const others = standardTemplate.elements.filter(({ id }) => id !== 'strategy').map(({ id }) => id);
  await officer(changeReview, {
    params: { ...ofClinic, submissionId: handedIn?.submission.id ?? '' },
    ifMatch: 0,
    body: {
      elements: Object.fromEntries(others.map((id) => [id, { decision: 'accepted' as const, note: '' }])),
    },
  });
  const inbox = milestoneInbox(ours);
  const review = reviewPage(ours);
  await inbox.open(organizationId, programId, 'startUp');
  await inbox.review(alder.name).click();
  await review.heading(element.en).waitFor();
  await ours.getByText(alder.answer).first().waitFor();
  await review.ask().click();
  await review.note().fill('Say how many of them ask.');
  await review.read(16).waitFor();
  await review.toDecision().click();
  await review.sendBack().click();
  await review.confirm().click();
  await inbox.clinic(alder.name).waitFor();
  await stack.drain();

  // The clinic finds the request where it is to be answered, and hands in again.
  const work = elementPage(hers);
  await work.open(first, 'strategy');
  const milestones = clinicMilestones(hers);
  await milestones.request('Say how many of them ask.').waitFor();
  await expectSound(hers);
  await work.answer(question.en).fill('Four in ten patients ask for it.');
  await work.is('saved');
  await milestones.open(first.organizationId, programId);
  await milestones.again('startUp').click();
  await milestones.confirm().click();
  await milestones.state('startUp', 'submitted').waitFor();
  // The other clinic opens again what it handed in, which nobody has answered yet.
  const hitos = clinicMilestones(theirs, 'es');
  await hitos.reopen('startUp').click();
  await hitos.confirmReopen().click();
  await hitos.again('startUp').waitFor();
  await stack.drain();

  await cohort.open(organizationId, programId);
  await inbox.open(organizationId, programId, 'startUp');
  await inbox.review(alder.name).click();
  await review.acceptUnchanged(15).click();
  await review.read(15).waitFor();
  await review.accept().click();
  await review.read(16).waitFor();
  await review.toDecision().click();
  await review.acceptAll().click();
  await review.confirm().click();
  await inbox.clinic(alder.name).waitFor();
  await stack.drain();
  await milestones.open(first.organizationId, programId);
  await milestones.state('startUp', 'accepted').waitFor();
  await expectSound(hers);

  // It leaves: what was live is gone, what was accepted stays.
  const joined = joinedProgramPages(hers);
  await cohort.openClinic(organizationId, programId, first.organizationId);
  await joined.leaving();
  await joined.leave();
  await joined.left().waitFor();
  await stack.drain();
  await cohort.open(organizationId, programId);
  await cohort.left(1).waitFor();
  expect(await cohort.names()).toEqual([nogal.name]);
  await ours.getByRole('main').getByRole('link', { name: alder.name }).click();
  await cohort.heading(alder.name).waitFor();
  await ours.getByText(granteeTexts.en.clinic.leftLead).waitFor();
  expect(await ours.getByRole('heading', { name: granteeTexts.en.clinic.elements }).count()).toBe(0);
  await reviewPage(ours).lastHandedIn().click();
  await ours.getByText('Four in ten patients ask for it.').first().waitFor();

  // The executive of the clinic that stays looks at its year.
  const elena = { name: 'Elena Ruiz', email: 'elena@nogal.example', language: 'es' } as const;
  await addMember(stack, nogal.owner, second.organizationId, elena, 'viewer');
  const executive = await world.open({ size: 'phone', language: 'es' });
  await signInAs(executive, elena.email, { language: 'es' });
  await executive.goto(`/o/${second.organizationId}`);
  await executive.getByRole('heading', { level: 1, name: clinicOversightTexts.es.title }).waitFor();
  await executive.getByText(program).first().waitFor();
  await expectSound(executive);
});
