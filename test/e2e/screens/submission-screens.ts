import { getConsent, listConsents } from '@portolan/contract/participation-routes';
import { changeReview, decideReview } from '@portolan/contract/review-routes';
import { submitPlan } from '@portolan/contract/submission-routes';
import { changeElement, listElements } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import { openPrompts } from '@portolan/domain/work-plans/answers';
import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { renee } from '@portolan/local/demo/cedar-creek/people';
import { lanternRidge } from '@portolan/local/demo/lantern-ridge/organization';
import { devon } from '@portolan/local/demo/lantern-ridge/people';
import { portalsForTheHighValleys } from '@portolan/local/demo/lantern-ridge/programs';
import { programTexts } from '@portolan/messages/program-texts';
import type { Page } from 'playwright-core';
import { requiredAnswers } from '../../support/handed-in.ts';
import { programPages } from '../pages/programs.ts';
import { clinicMilestones, milestoneInbox, reviewPage } from '../pages/submissions.ts';
import { apiOf } from '../support/clinics.ts';
import type { Scene, Screen } from './screen.ts';

const program = portalsForTheHighValleys.name;

const openInbox = async (page: Page, scene: Scene) => {
  const programs = programPages(page, scene.language);
  await programs.open(scene.organization(lanternRidge.name));
  await page.getByRole('main').getByRole('link', { name: program, exact: true }).click();
  await programs.shown(program);
  await page.getByRole('link', { name: programTexts[scene.language].tabs.milestones, exact: true }).click();
  const inbox = milestoneInbox(page, scene.language);
  await inbox.firstReview().waitFor();
  return inbox;
};

const openReview = async (page: Page, scene: Scene) => {
  const inbox = await openInbox(page, scene);
  await inbox.firstReview().click();
  const review = reviewPage(page, scene.language);
  await review.heading(standardTemplate.elements[0]?.title[scene.language] ?? '').waitFor();
  return review;
};

type HandedIn = { readonly organizationId: string; readonly programId: string };

/** Cedar Creek hands its start-up plan in twice, and is asked for a change each time. */
const handInTwice = async ({ stack, organization }: Scene): Promise<HandedIn> => {
  const clinic = apiOf(stack, renee);
  const officer = apiOf(stack, devon);
  const organizationId = organization(cedarCreek.name);
  const { items } = await clinic(listConsents, { params: { organizationId } });
  const { programId } = items[0]?.consent ?? { programId: '' };
  const { consent } = await clinic(getConsent, { params: { organizationId, programId } });
  const planId = consent.planId ?? '';
  const read = async () => (await clinic(listElements, { params: { organizationId, planId } })).items;
  for (const element of await read()) {
    const part = standardTemplate.elements.find(({ id }) => id === element.id);
    const open = part === undefined ? [] : openPrompts(part.prompts, element.answers).map(({ id }) => id);
    const answers = part === undefined ? [] : requiredAnswers(part).filter(([id]) => open.includes(id));
    if (answers.length === 0) continue;
    await clinic(changeElement, {
      params: { organizationId, planId, elementId: element.id },
      ifMatch: element.version,
      body: {
        changeId: newId('change', new Date()),
        changes: answers.map(([promptId, value]) => ({ kind: 'answer' as const, promptId, value })),
      },
    });
  }
  const note = 'Please name a figure you want to reach, and by when.';
  for (const vision of [
    'By June, one patient in four reads results online.',
    'By May, one patient in three reads results online.',
  ]) {
    const strategy = (await read()).find(({ id }) => id === 'strategy');
    await clinic(changeElement, {
      params: { organizationId, planId, elementId: 'strategy' },
      ifMatch: strategy?.version ?? 0,
      body: {
        changeId: newId('change', new Date()),
        changes: [{ kind: 'answer', promptId: 'vision', value: vision }],
      },
    });
    const { id: submissionId } = await clinic(submitPlan, {
      params: { organizationId, programId, milestone: 'startUp' },
      body: { planId },
      idempotencyKey: crypto.randomUUID(),
    });
    await stack.drain();
    const params = {
      organizationId: organization(lanternRidge.name),
      programId,
      clinicId: organizationId,
      submissionId,
    };
    const { version } = await officer(changeReview, {
      params,
      ifMatch: 0,
      body: {
        elements: {
          strategy: { decision: 'changes-asked', note },
          launch: { decision: 'accepted', note: '' },
        },
        note: 'A clear plan. Two sentences are missing.',
      },
    });
    await officer(decideReview, { params, ifMatch: version, body: { decision: 'changes-asked' } });
    await stack.drain();
  }
  return { organizationId, programId };
};

const handed = new WeakMap<Scene['stack'], Promise<HandedIn>>();
const openMilestones = async (page: Page, scene: Scene) => {
  const done = handed.get(scene.stack) ?? handInTwice(scene);
  handed.set(scene.stack, done);
  const { organizationId, programId } = await done;
  const milestones = clinicMilestones(page, scene.language);
  await milestones.open(organizationId, programId);
  await milestones.state('startUp', 'changes-asked').waitFor();
  return milestones;
};

export const submissionScreens: readonly Screen[] = [
  { name: 'milestones', as: devon.email, show: async (page, scene) => void (await openInbox(page, scene)) },
  {
    name: 'milestones-nudge',
    as: devon.email,
    windowOnly: true,
    show: async (page, scene) => {
      const inbox = await openInbox(page, scene);
      await inbox.anyNudge().click();
      await inbox.dialog().waitFor();
    },
  },
  {
    name: 'review',
    as: devon.email,
    show: async (page, scene) => {
      const review = await openReview(page, scene);
      await review.ask().click();
      await review.note().waitFor();
    },
  },
  {
    name: 'review-compared',
    as: devon.email,
    show: async (page, scene) => {
      const review = await openReview(page, scene);
      await review.compareWith(new RegExp(programTexts[scene.language].milestones.startUp));
      await review.onlyChanged().uncheck();
      await page.getByRole('main').getByRole('table').waitFor();
    },
  },
  {
    name: 'review-decision',
    as: devon.email,
    show: async (page, scene) => {
      await openReview(page, scene);
      await page.goto(`${page.url().split('#')[0]}#_whole`);
      await reviewPage(page, scene.language).decideHeading().waitFor();
    },
  },
  {
    name: 'clinic-milestones',
    as: renee.email,
    show: async (page, scene) => void (await openMilestones(page, scene)),
  },
  {
    name: 'submission',
    as: renee.email,
    show: async (page, scene) => {
      const milestones = await openMilestones(page, scene);
      await milestones.read('startUp').first().click();
      await reviewPage(page, scene.language).compareWith(
        new RegExp(programTexts[scene.language].milestones.startUp),
      );
      await page.getByRole('main').getByRole('table').waitFor();
    },
  },
];
