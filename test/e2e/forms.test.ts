import { getForm, getFormVersion, listForms } from '@portolan/contract/form-routes';
import { readyMadeForm } from '@portolan/domain/feedback/ready-made/ready-made-forms';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { formBuilderTexts } from '@portolan/messages/form-builder-texts';
import { formPublishingTexts } from '@portolan/messages/form-publishing-texts';
import { formSharingTexts } from '@portolan/messages/form-sharing-texts';
import { formTexts } from '@portolan/messages/form-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formPages } from './pages/forms.ts';
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

const t = formBuilderTexts.en;
const p = formPublishingTexts.en;
const pulse = readyMadeForm('monthly-pulse')?.content;
const titleOf = (place: number) => pulse?.questions[place]?.text.en ?? '';

test('a clinic makes a ready-made form its own, publishes it in both languages, shares it and closes it', async () => {
  const owner = { name: 'Ana Torres', email: 'ana@forms.example' };
  const { organizationId } = await beginClinic(world.stack, owner);
  const api = apiOf(world.stack, owner);
  const page = await world.open({ size: 'desktop' });
  await enterAs(world.stack, page, owner.email);
  const forms = formPages(page);
  await forms.open(organizationId);
  // Before anybody uses the portal nobody is asked: the form is made for just that.
  const gap = [feedbackTexts.en.audiences.patients, formTexts.en.moments.testing] as const;
  await forms.gap(...gap).click();
  await forms.filling(...gap).waitFor();
  await forms.use(pulse?.title.en ?? '').click();
  await forms.title(pulse?.title.en ?? '').waitFor();

  // By the keyboard: the second question goes up, and whoever moved it stays with it.
  await forms.handle(titleOf(1)).press('ArrowUp');
  await forms
    .questions()
    .first()
    .getByText(`1. ${titleOf(1)}`)
    .waitFor();
  expect(await forms.handle(titleOf(1)).evaluate((handle) => handle === document.activeElement)).toBe(true);

  // A question is taken away, and comes back.
  await forms.question(titleOf(1)).click();
  await forms.button(t.removeOf(titleOf(1))).click();
  await forms.said(t.removed(titleOf(1))).waitFor();
  await forms.section(t.questions).getByRole('button', { name: t.undo }).click();
  await forms
    .questions()
    .first()
    .getByText(`1. ${titleOf(1)}`)
    .waitFor();

  // A new one in one language is seen in the preview at once, and marked as missing in the other.
  await forms.addQuestion('yes-no');
  await forms.field(t.text, 'en').fill('Did anybody show you the portal?');
  await forms.preview().getByText('Did anybody show you the portal?').waitFor();
  await forms.main.getByText(t.missing(1)).waitFor();
  await forms.publish().click();
  await forms.dialog.getByText(p.publish.codes['missing-text'].es).waitFor();
  await expectSound(page);
  await forms.dialog.getByRole('button', { name: p.publish.go }).click();
  const spanish = forms.field(t.text, 'es');
  await expect.poll(() => spanish.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('¿Alguien le mostró el portal?');
  await forms.saved();
  await forms.publish().click();
  await forms.confirm(1).click();
  await forms.said(p.publish.done(1)).waitFor();

  const [form] = (await api(listForms, { params: { organizationId }, query: {} })).items;
  expect(form).toMatchObject({ audiences: ['patients', 'families'], moment: 'testing' });
  const params = { organizationId, formId: form?.id ?? '' };
  const asked = await api(getFormVersion, { params: { ...params, formVersion: '1' } });
  expect(asked.content.questions[0]?.text.en).toBe(titleOf(1));
  expect(asked.content.questions.at(-1)?.text.es).toBe('¿Alguien le mostró el portal?');

  // What is changed afterwards waits for the next version.
  await forms.field(t.opening.formTitle, 'en').fill('How is the portal going?');
  await forms.saved();
  await forms.publishAgain().waitFor();
  expect((await api(getFormVersion, { params: { ...params, formVersion: '1' } })).content.title.en).toBe(
    pulse?.title.en,
  );

  // It is hung up as a poster, and put on a screen whose address is shown once.
  await forms.share().click();
  const sharing = formSharingTexts.en;
  await forms.posterSection().getByLabel(sharing.poster.paper).selectOption('a4');
  const saved = page.waitForEvent('download');
  await forms.button(sharing.poster.save).click();
  expect((await saved).suggestedFilename()).toMatch(/^poster-[a-z2-9]{10}-both-a4\.pdf$/);
  await forms.main.getByLabel(sharing.kiosks.name).fill('Front desk');
  await forms.button(sharing.kiosks.add).click();
  const address = await forms.main.getByLabel(sharing.kiosks.address).inputValue();
  expect(address).toMatch(/\/f\/kiosk\/[\w-]{43}$/);
  await expectSound(page);
  await page.reload();
  await forms.button(sharing.kiosks.removeOf('Front desk')).waitFor();
  expect(await forms.main.getByText(sharing.kiosks.once('Front desk')).count()).toBe(0);

  await forms.openOne(organizationId, params.formId);
  await forms.button(p.close.close).click();
  await forms.dialog.getByRole('button', { name: p.close.close }).click();
  await forms.said(p.close.closed).waitFor();
  expect((await api(getForm, { params })).state).toBe('closed');
  await forms.open(organizationId);
  await forms.main.getByText(formTexts.en.states.closed).waitFor();
});
