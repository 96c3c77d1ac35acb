import { logBarrier } from '@portolan/contract/barrier-routes';
import { writeClinicComment, writeComment } from '@portolan/contract/discussion-routes';
import { listConsents } from '@portolan/contract/participation-routes';
import { getMe } from '@portolan/contract/people-routes';
import { listWorkPlans } from '@portolan/contract/work-plan-routes';
import type { BarrierTerms } from '@portolan/domain/barriers/barrier';
import { currentPlan } from '@portolan/domain/work-plans/work-plan';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { helen, renee, tasha } from '@portolan/local/demo/cedar-creek/people';
import { juniperFlats } from '@portolan/local/demo/juniper-flats/organization';
import { lucia } from '@portolan/local/demo/juniper-flats/people';
import { lanternRidge } from '@portolan/local/demo/lantern-ridge/organization';
import { devon } from '@portolan/local/demo/lantern-ridge/people';
import type { Page } from 'playwright-core';
import { barrierPages } from '../pages/barriers.ts';
import { joinProgram } from '../pages/discussion-setup.ts';
import { discussionPages } from '../pages/discussions.ts';
import { apiOf } from '../support/clinics.ts';
import type { Scene, Screen } from './screen.ts';

const key = () => crypto.randomUUID();
const elementId = 'minors';

type Talk = { readonly planId: string; readonly programId: string };
const talks = new WeakMap<Scene['stack'], Promise<Talk>>();

const barriers: readonly Partial<BarrierTerms>[] = [
  {
    title: 'The vendor has not opened proxy access for parents of teenagers',
    severity: 'high',
    status: 'in-progress',
    elementId,
    shared: true,
    action: 'Escalated to the account manager; a test account is promised for the 15th.',
  },
  {
    title: 'No Spanish interpreter on Tuesdays',
    severity: 'medium',
    elementId: 'languages',
    description: '',
    shared: true,
    owner: null,
    action: '',
  },
  { title: 'Old browsers on the front desk computers', severity: 'low', elementId: null, description: '' },
  {
    title: 'The help desk number on the card was wrong',
    severity: 'medium',
    status: 'resolved',
    shared: true,
  },
];

/** What Cedar Creek says among its people and with Lantern Ridge, by the API: once a stack. */
const talk = async ({ stack, organization }: Scene): Promise<Talk> => {
  const organizationId = organization(cedarCreek.name);
  const foundationId = organization(lanternRidge.name);
  const [owner, editor, contributor, officer] = [renee, helen, tasha, devon].map((one) => apiOf(stack, one));
  if (!owner || !editor || !contributor || !officer) throw new Error('Somebody is missing');
  const plans = await owner(listWorkPlans, { params: { organizationId }, query: {} });
  const planId = currentPlan(plans.items, new Date().toISOString().slice(0, 7))?.id ?? '';
  const consents = await owner(listConsents, { params: { organizationId } });
  const shared = consents.items.find(
    ({ consent }) => consent.status === 'active' && consent.planId === planId,
  );
  const programId =
    shared?.consent.programId ??
    (await joinProgram(stack, {
      foundation: { organizationId: foundationId, officer: devon },
      clinic: { organizationId, planId, owner: renee, name: cedarCreek.name },
      program: 'Portals for teenagers and their parents',
    }));
  const params = { organizationId, planId, elementId };
  const [{ person: reneeHere }, { person: helenHere }] = await Promise.all([
    owner(getMe, {}),
    editor(getMe, {}),
  ]);
  const inside = (api: typeof owner, text: string, mentions: string[] = []) =>
    api(writeComment, { params, body: { text, mentions, programId: null }, idempotencyKey: key() });
  await inside(
    contributor,
    'Three mothers asked this week why they can no longer see the vaccines of their 13-year-olds. What do we tell them at the desk?',
  );
  await inside(
    editor,
    `@${reneeHere.name} our state lets teenagers decide about part of it. This is the summary I trust:\nhttps://www.example.org/teens/consent-by-state\nCan we print it for the desk?`,
    [reneeHere.id],
  );
  await inside(owner, `Printed, ten copies. Thank you, @${helenHere.name}.`, [helenHere.id]);
  const clinicParams = { organizationId: foundationId, programId, clinicId: organizationId, elementId };
  await officer(writeClinicComment, {
    params: clinicParams,
    body: { text: 'How do other departments of yours handle proxy access from 12 to 18?', mentions: [] },
    idempotencyKey: key(),
  });
  await stack.drain();
  await owner(writeComment, {
    params,
    body: {
      text: 'Pediatrics asks at the birthday visit. We would like to do the same from January on.',
      mentions: [],
      programId,
    },
    idempotencyKey: key(),
  });
  for (const barrier of barriers)
    await owner(logBarrier, {
      params: { organizationId },
      body: { ...logBarrier.example.body, ...barrier },
      idempotencyKey: key(),
    });
  await stack.drain();
  return { planId, programId };
};

const talked = (scene: Scene): Promise<Talk> => {
  const known = talks.get(scene.stack) ?? talk(scene);
  talks.set(scene.stack, known);
  return known;
};

const openThread = async (page: Page, scene: Scene) => {
  const { planId } = await talked(scene);
  const threads = discussionPages(page, scene.language);
  await threads.open({ organizationId: scene.organization(cedarCreek.name), planId, elementId });
  return threads;
};

const grantee = async (page: Page, scene: Scene) => {
  const { programId } = await talked(scene);
  const [foundation, clinic] = [lanternRidge, cedarCreek].map(({ name }) => scene.organization(name));
  await page.goto(`/o/${foundation}/programs/${programId}/clinics/${clinic}#discussion-${elementId}`);
  const threads = discussionPages(page, scene.language);
  await threads.comment(renee.name, /./).waitFor();
};

export const discussionScreens: readonly Screen[] = [
  {
    name: 'discussion-inside',
    as: renee.email,
    show: async (page, scene) => {
      const threads = await openThread(page, scene);
      await threads.comment(helen.name, /./).waitFor();
    },
  },
  {
    name: 'discussion-foundation',
    as: renee.email,
    show: async (page, scene) => {
      const threads = await openThread(page, scene);
      await threads.withFoundation(lanternRidge.name).click();
      await threads.comment(devon.name, /./).waitFor();
    },
  },
  {
    name: 'discussion-mention',
    as: helen.email,
    show: async (page, scene) => {
      const threads = await openThread(page, scene);
      await threads.field().pressSequentially('@re');
      await threads.people().waitFor();
    },
  },
  {
    name: 'barriers',
    as: renee.email,
    show: async (page, scene) => {
      await talked(scene);
      const pages = barrierPages(page, scene.language);
      await pages.open(scene.organization(cedarCreek.name));
      // The demo data may log more; what is resolved stays folded.
      await pages.entry('No Spanish interpreter on Tuesdays').waitFor();
    },
  },
  {
    name: 'barriers-empty',
    as: lucia.email,
    show: async (page, scene) => {
      const pages = barrierPages(page, scene.language);
      await pages.open(scene.organization(juniperFlats.name));
      await pages.emptyState().waitFor();
    },
  },
  {
    name: 'barrier-form',
    as: renee.email,
    windowOnly: true,
    show: async (page, scene) => {
      await talked(scene);
      const pages = barrierPages(page, scene.language);
      await pages.open(scene.organization(cedarCreek.name));
      await pages.add().click();
      await pages.title().waitFor();
    },
  },
  { name: 'grantee-threads', as: devon.email, show: grantee },
];
