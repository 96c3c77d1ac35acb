import { createTemplate, listTemplates, publishTemplate } from '@portolan/contract/template-routes';
import { listWorkPlans } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import { previewMove } from '@portolan/domain/work-plans/move-plan';
import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { renee } from '@portolan/local/demo/cedar-creek/people';
import { lanternRidge } from '@portolan/local/demo/lantern-ridge/organization';
import { devon } from '@portolan/local/demo/lantern-ridge/people';
import { planMoveTexts } from '@portolan/messages/plan-move-texts';
import { templateEditorTexts } from '@portolan/messages/template-editor-texts';
import { templateTexts } from '@portolan/messages/template-texts';
import type { Page } from 'playwright-core';
import { moveOf, templatePages } from '../pages/templates.ts';
import { apiOf } from '../support/clinics.ts';
import type { Scene, Screen } from './screen.ts';

const foundationOf = ({ organization }: Scene) => organization(lanternRidge.name);
const ridge = { en: 'Work plan of the ridge', es: 'Plan de trabajo de la sierra' };
/** Of its own, because what is typed in it is saved. */
const short = { en: 'A plan of ten elements', es: 'Un plan de diez elementos' };

/** The foundation's template of this name, with one version; made the first time a screen asks for it. */
const templateIn = async (scene: Scene, name = ridge): Promise<string> => {
  const api = apiOf(scene.stack, devon);
  const params = { organizationId: foundationOf(scene) };
  const { items } = await api(listTemplates, { params, query: {} });
  const found = items.find((template) => template.name.en === name.en);
  if (found !== undefined) return found.id;
  const { id } = await api(createTemplate, {
    params,
    body: { name, from: { id: 'standard', version: 1 } },
    idempotencyKey: crypto.randomUUID(),
  });
  await api(publishTemplate, { params: { ...params, templateId: id }, ifMatch: 1 });
  return id;
};

const openTemplate = async (page: Page, scene: Scene, name = ridge) => {
  const templates = templatePages(page, scene.language);
  await templates.openOne(foundationOf(scene), await templateIn(scene, name));
  return templates;
};

/** As the template would be after a year's work on it. */
const nextVersion = (): WorkPlanTemplate => ({
  ...standardTemplate,
  id: newId('template', new Date()),
  version: 2,
  name: ridge,
  elements: standardTemplate.elements
    .filter(({ id }) => id !== 'mobile')
    .map((element) =>
      element.id === 'strategy'
        ? {
            ...element,
            title: { en: 'Aims of the portal', es: 'Metas del portal' },
            prompts: [
              ...element.prompts.slice(1),
              { id: 'why', kind: 'text', required: true, label: { en: 'Why now?', es: '¿Por qué ahora?' } },
            ],
          }
        : element,
    ),
});

/** Answers as for a plan that is offered the next version. */
const openMove = async (page: Page, scene: Scene) => {
  const organizationId = scene.organization(cedarCreek.name);
  const api = apiOf(scene.stack, renee);
  const [plan] = (await api(listWorkPlans, { params: { organizationId }, query: {} })).items;
  const planId = plan?.id ?? '';
  const element = {
    planId,
    version: 3,
    stamps: {},
    recentChanges: [],
    activities: [],
  };
  const move = previewMove(standardTemplate, nextVersion(), [
    { ...element, id: 'strategy', answers: { vision: 'Results online', motivations: ['One', 'Two'] } },
    { ...element, id: 'mobile', answers: { 'current-state': 'It fits no phone' } },
  ]);
  await page.route(/\/template-move$/, (route) =>
    route.fulfill({ json: { offers: [{ programName: 'Portals for the valley', move }] } }),
  );
  await page.goto(`/o/${organizationId}/plan/${planId}/move`);
  await moveOf(page, scene.language).move().waitFor();
};

export const templateScreens: readonly Screen[] = [
  {
    name: 'templates-empty',
    as: devon.email,
    show: async (page, scene) => {
      const address = /\/organizations\/[^/]+\/templates(\?|$)/;
      await page.route(address, (route) => route.fulfill({ json: { items: [], nextCursor: null } }));
      const templates = templatePages(page, scene.language);
      await templates.open(foundationOf(scene));
      await templates.add().waitFor();
      await page.unroute(address);
    },
  },
  {
    name: 'templates',
    as: devon.email,
    show: async (page, scene) => {
      await templateIn(scene);
      await templatePages(page, scene.language).open(foundationOf(scene));
    },
  },
  {
    name: 'template-editor',
    as: devon.email,
    show: async (page, scene) => {
      const templates = await openTemplate(page, scene, short);
      const t = templateEditorTexts[scene.language];
      await templates.button(t.addPrompt).click();
      await templates.field(t.label, 'en').last().fill('Why now?');
    },
  },
  {
    name: 'template-preview',
    as: devon.email,
    show: async (page, scene) => {
      const templates = await openTemplate(page, scene);
      await templates.tab(templateEditorTexts[scene.language].preview).click();
      await page.getByText(templateTexts[scene.language].preview.help).waitFor();
    },
  },
  {
    name: 'template-publish',
    as: devon.email,
    windowOnly: true,
    show: async (page, scene) => {
      const templates = await openTemplate(page, scene);
      const t = templateTexts[scene.language];
      const editor = templateEditorTexts[scene.language];
      await templates.field(editor.title, 'en').fill('Aims of the portal, and what the year is for');
      await templates.publish().click();
      await templates.dialog.getByText(t.publish.since(1)).waitFor();
      // What was typed is kept first.
      const enabled = templates.dialog.locator('button:enabled', { hasText: t.publish.confirm(2) });
      await enabled.waitFor();
    },
  },
  {
    name: 'plan-move',
    as: renee.email,
    show: async (page, scene) => {
      await openMove(page, scene);
      await page.getByText(planMoveTexts[scene.language].move.keptTitle).waitFor();
    },
  },
];
