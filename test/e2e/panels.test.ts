import { makeForm, publishForm } from '@portolan/contract/form-routes';
import { listPanels } from '@portolan/contract/panel-routes';
import { readyMadeForm } from '@portolan/domain/feedback/ready-made/ready-made-forms';
import { firstWorkingDay } from '@portolan/domain/feedback/survey-day';
import { addMonths } from '@portolan/domain/months';
import { panelPageTexts } from '@portolan/messages/panel-page-texts';
import { panelTexts } from '@portolan/messages/panel-texts';
import { publicPageTexts } from '@portolan/messages/public-page-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { panelPages } from './pages/panels.ts';
import { beginClinic } from './pages/work-plan-setup.ts';
import { axeViolations } from './support/axe.ts';
import { apiOf } from './support/clinics.ts';
import { feedbackLinkFor } from './support/mails.ts';
import { enterAs } from './support/people.ts';
import { expectSound } from './support/sound.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

const t = panelTexts.en;
const said = panelPageTexts.es;
const rosa = 'rosa@patients.example';

/** Begins the day on which panels are asked next month, in the morning wherever the clinic is. */
const surveyDay = async () => {
  const month = addMonths(new Date().toISOString().slice(0, 7), 1);
  await world.stack.strike(new Date(`${firstWorkingDay(month, [])}T16:00:00Z`));
  await world.stack.drain();
};

test('somebody joins a panel by its page and a letter, answers the survey of the month and leaves in one click', async () => {
  const owner = { name: 'Ana Torres', email: 'ana@panels.example' };
  const { organizationId } = await beginClinic(world.stack, owner);
  const api = apiOf(world.stack, owner);
  const made = await api(makeForm, {
    params: { organizationId },
    idempotencyKey: crypto.randomUUID(),
    body: {
      audiences: ['patients'],
      moment: 'ongoing',
      occasion: 'scheduled',
      shared: false,
      from: { kind: 'ready-made', name: 'monthly-pulse' },
    },
  });
  await api(publishForm, { params: { organizationId, formId: made.id }, ifMatch: 1 });
  const title = readyMadeForm('monthly-pulse')?.content.title.en ?? '';

  // The clinic begins with what is suggested, and is led on to the page that it can share.
  const page = await world.open({ size: 'desktop' });
  await enterAs(world.stack, page, owner.email);
  const panels = panelPages(page);
  await panels.open(organizationId);
  await panels.button(t.begin['new-enrollees']).click();
  await panels.name('es').fill('');
  await panels.button(t.form.create).click();
  await panels.main.getByText(t.form.nameMissing).waitFor();
  await panels.name('es').fill('Nuevos en el portal');
  await panels.askedBy().selectOption({ label: title });
  await panels.button(t.form.create).click();
  await panels.title('New to the portal').waitFor();
  await panels.main.getByText(new RegExp(title)).first().waitFor();
  await expectSound(page);
  const [panel] = (await api(listPanels, { params: { organizationId } })).items;

  // A patient joins on a phone, without an account.
  const phone = await world.open({ size: 'phone', language: 'es' });
  await phone.goto(`/f/panels/${panel?.slug}?lang=es`);
  await phone.getByLabel(said.join.email).fill('rosa');
  await phone.getByRole('button', { name: said.join.send }).click();
  await phone.getByText(said.join.emailFault).waitFor();
  expect(await axeViolations(phone)).toEqual([]);
  await phone.getByLabel(said.join.email).fill(rosa);
  await phone.getByRole('button', { name: said.join.send }).click();
  await phone.getByRole('heading', { name: said.letterSent.title }).waitFor();
  await phone.goto(await feedbackLinkFor(world.stack, rosa, 'joining'));
  expect(await axeViolations(phone)).toEqual([]);
  await phone.getByRole('button', { name: said.confirm.yes }).click();
  await phone.getByRole('heading', { name: said.joined.title }).waitFor();

  // In their turn they are asked, and answer once.
  await surveyDay();
  const invited = await feedbackLinkFor(world.stack, rosa, 'invited');
  await phone.goto(invited);
  await phone.getByRole('radio', { name: /^4/ }).first().check();
  await phone.getByRole('button', { name: publicPageTexts.es.send, exact: true }).click();
  await phone.getByRole('heading', { name: publicPageTexts.es.thanksTitle }).waitFor();
  await phone.goto(invited);
  await phone.getByRole('heading', { name: said.answered.title }).waitFor();

  // The clinic sees that somebody was asked.
  await page.reload();
  await panels.main.getByText(/1 member was asked/).waitFor();
  await panels.members().getByText(rosa).waitFor();

  await phone.goto(await feedbackLinkFor(world.stack, rosa, 'leaving'));
  expect(await axeViolations(phone)).toEqual([]);
  await phone.getByRole('button', { name: said.leaving.yes }).click();
  await phone.getByRole('heading', { name: said.left.title }).waitFor();

  // Whoever left is gone with their address, and is not invited again.
  await page.reload();
  await panels.members().getByText(t.members.none).waitFor();
  await panels.main.getByLabel(t.invite.addresses).fill(`${rosa}\nben@patients.example`);
  await panels.button(t.invite.send(2)).click();
  await panels.said(t.invite.leftOut(1)).waitFor();
  await panels.members().getByText('ben@patients.example').waitFor();
  await panels.button(t.members.removeOf('ben@patients.example')).click();
  await panels.dialog.getByRole('button', { name: t.members.remove }).click();
  await panels.said(t.members.removed('ben@patients.example')).waitFor();
  expect(world.stack.mails.list().filter(({ to }) => to.includes(rosa))).toHaveLength(2);
});
