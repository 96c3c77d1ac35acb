import { changeProgram, getProgram } from '@portolan/contract/program-routes';
import { getTemplateDraft, listTemplates } from '@portolan/contract/template-routes';
import { changeElement } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import { designTexts } from '@portolan/messages/design-texts';
import { planMoveTexts } from '@portolan/messages/plan-move-texts';
import { templateEditorTexts } from '@portolan/messages/template-editor-texts';
import { templateTexts } from '@portolan/messages/template-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinProgram } from './pages/discussion-setup.ts';
import { beginFoundation } from './pages/program-setup.ts';
import { moveOf, templatePages } from './pages/templates.ts';
import { beginClinic } from './pages/work-plan-setup.ts';
import { apiOf } from './support/clinics.ts';
import { enterAs } from './support/people.ts';
import { expectSound } from './support/sound.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

const t = templateEditorTexts.en;
const title = (index: number) => standardTemplate.elements[index]?.title.en ?? '';

test('a foundation makes a template its own and publishes it; a clinic moves its plan and keeps its answers', async () => {
  const { owner, organizationId, page } = await beginFoundation(world, 'harbor');
  const api = apiOf(world.stack, owner);
  const templates = templatePages(page);
  await templates.open(organizationId);
  await templates.add().click();
  await templates.create({ en: 'Harbor plan', es: 'Plan del puerto' });
  await templates.shown('Harbor plan');

  // A question is hidden, another added; what is missing of it is pointed out before publishing.
  const vision = standardTemplate.elements[0]?.prompts[0]?.label.en ?? '';
  await templates.part(vision).click();
  await templates.button(`${t.hide}: ${vision}`).click();
  await templates.button(t.addPrompt).click();
  await templates.field(t.label, 'en').last().fill('Why now?');
  await templates.handle(title(1)).press('ArrowUp');
  await templates
    .elements()
    .first()
    .getByText(`1. ${title(1)}`)
    .waitFor();
  await templates.publish().click();
  await templates.dialog.getByText(templateTexts.en.publish.findings['text-missing'].es).waitFor();
  await expectSound(page);
  await templates.dialog.getByRole('button', { name: templateTexts.en.publish.go }).click();
  await templates.field(t.label, 'es').last().fill('¿Por qué ahora?');
  await page.getByRole('status').getByText(designTexts.en.save.saved).waitFor();
  await templates.publish().click();
  await templates.confirm(1).click();
  await page.getByText(templateTexts.en.publish.done(1)).waitFor();

  const [template] = (await api(listTemplates, { params: { organizationId }, query: {} })).items;
  const templateId = template?.id ?? '';
  const draft = await api(getTemplateDraft, { params: { organizationId, templateId } });
  expect(draft.elements.slice(0, 2).map(({ id }) => id)).toEqual(['portal-team', 'strategy']);

  const ana = { name: 'Ana Torres', email: 'ana@cedar-creek.example' };
  const clinic = await beginClinic(world.stack, ana);
  await apiOf(world.stack, ana)(changeElement, {
    params: { ...clinic, elementId: 'strategy' },
    ifMatch: 0,
    body: {
      changeId: newId('change', new Date()),
      changes: [{ kind: 'answer', promptId: 'vision', value: 'Results online for everybody.' }],
    },
  });
  const programId = await joinProgram(world.stack, {
    foundation: { organizationId, officer: owner },
    clinic: { ...clinic, owner: ana, name: 'Cedar Creek Clinic' },
    program: 'Harbor grant',
  });
  const { version } = await api(getProgram, { params: { organizationId, programId } });
  await api(changeProgram, {
    params: { organizationId, programId },
    ifMatch: version,
    body: { template: { id: templateId, version: 1 } },
  });
  await world.stack.drain();

  const hers = await world.open({ size: 'phone' });
  await enterAs(world.stack, hers, ana.email);
  await hers.goto(`/o/${clinic.organizationId}/plan/${clinic.planId}`);
  const move = moveOf(hers);
  await move.notice().click();
  await move.heading().waitFor();
  await hers.getByText(planMoveTexts.en.move.retired(1)).waitFor();
  await move.move().click();
  await hers.waitForURL(`**/plan/${clinic.planId}`);
  await hers.goto(`/o/${clinic.organizationId}/plan/${clinic.planId}/elements/strategy`);
  const retired = hers.getByRole('region', { name: planMoveTexts.en.retired.title });
  await retired.getByText('Results online for everybody.').waitFor();
  await hers.getByLabel('Why now?').waitFor();
  await expectSound(hers);
});

test('what was typed while the connection was gone is saved when it is back', async () => {
  const { owner, organizationId, page } = await beginFoundation(world, 'lantern');
  const templates = templatePages(page);
  await templates.open(organizationId);
  await templates.add().click();
  await templates.create({ en: 'Lantern plan', es: 'Plan del farol' });
  await templates.shown('Lantern plan');
  await page.context().setOffline(true);
  await templates.field(t.title, 'en').fill('Aims of the portal');
  await page.getByRole('status').getByText(designTexts.en.save.offline).waitFor();
  const api = apiOf(world.stack, owner);
  const [template] = (await api(listTemplates, { params: { organizationId }, query: {} })).items;
  const params = { organizationId, templateId: template?.id ?? '' };
  await page.context().setOffline(false);
  await page.getByRole('status').getByText(designTexts.en.save.saved).waitFor();
  const draft = await api(getTemplateDraft, { params });
  expect(draft.elements[0]?.title.en).toBe('Aims of the portal');
});
