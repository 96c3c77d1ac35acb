import { changeElement, getTemplate } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import type { Stack } from '@portolan/local/stack';
import { designTexts } from '@portolan/messages/design-texts';
import { templateEditorTexts } from '@portolan/messages/template-editor-texts';
import { templateTexts } from '@portolan/messages/template-texts';
import type { Page } from 'playwright-core';
import { requiredAnswers } from '../../support/handed-in.ts';
import type { Look } from '../support/browser.ts';
import { apiOf } from '../support/clinics.ts';
import { codeFor, programInvitationFor } from '../support/mails.ts';
import { type Person, password } from '../support/people.ts';
import { identityPages } from './identity.ts';
import { landingPage } from './landing.ts';
import { joinedProgramPages, programInvitationPage } from './participations.ts';
import { programPages } from './programs.ts';
import { organizationIn, shell } from './shell.ts';
import { clinicMilestones } from './submissions.ts';
import { templatePages } from './templates.ts';
import { welcomePage } from './welcome.ts';
import { elementPage } from './work-plan-element.ts';
import { monthFromNow } from './work-plan-setup.ts';

export const program = 'Portals for all';
const foundation = 'Harbor Foundation';
export const element = { en: 'Our aims', es: 'Nuestras metas' };
export const question = { en: 'Why now?', es: '¿Por qué ahora?' };
export const ada = { name: 'Ada Stone', email: 'ada@harbor.example' };
export const alder = {
  owner: { name: 'Ana Torres', email: 'ana@alder.example' },
  name: 'Alder Street Clinic',
  answer: 'Patients ask for it.',
  look: { size: 'phone', language: 'en' },
} as const;
export const nogal = {
  owner: { name: 'Lucía Vega', email: 'lucia@nogal.example', language: 'es' },
  name: 'Clínica El Nogal',
  answer: 'Los pacientes lo piden.',
  look: { size: 'desktop', language: 'es' },
} as const;
type Clinic = typeof alder | typeof nogal;

const signUp = async (stack: Stack, page: Page, { name, email }: Person, { language = 'en' }: Look = {}) => {
  const identity = identityPages(page, language);
  await identity.signUp(name, email, password);
  await identity.confirm(await codeFor(stack, email));
};

/** A new foundation, with a program that uses a template of its own. */
export const setUp = async (stack: Stack, page: Page) => {
  await landingPage(page).open();
  await landingPage(page).signUp();
  await signUp(stack, page, ada);
  await welcomePage(page).shown();
  await welcomePage(page).createFoundation(foundation);
  const organizationId = organizationIn(page);

  const t = templateEditorTexts.en;
  await shell(page).go('templates');
  const templates = templatePages(page);
  await templates.add().waitFor();
  await templates.add().click();
  await templates.create({ en: 'Harbor plan', es: 'Plan del puerto' });
  await templates.shown('Harbor plan');
  for (const language of ['en', 'es'] as const)
    await templates.field(t.title, language).fill(element[language]);
  await templates.button(t.addPrompt).click();
  for (const language of ['en', 'es'] as const)
    await templates.field(t.label, language).last().fill(question[language]);
  await page.getByRole('main').getByLabel(t.required).last().check();
  await page.getByRole('status').getByText(designTexts.en.save.saved).waitFor();
  await templates.publish().click();
  await templates.confirm(1).click();
  await page.getByText(templateTexts.en.publish.done(1)).waitFor();

  await shell(page).go('programs');
  const programs = programPages(page);
  await programs.add().click();
  await programs.name().fill(program);
  await programs.day('firstDay').fill(`${monthFromNow(-2)}-01`);
  await programs.day('lastDay').fill(`${monthFromNow(9)}-28`);
  await programs.day('startUp').fill(`${monthFromNow(1)}-15`);
  await programs.template().selectOption({ label: templateTexts.en.create.of('Harbor plan', 1) });
  await programs.create().click();
  await programs.shown(program);
  return { organizationId, programId: page.url().split('/').at(-1) ?? '' };
};

/** From the letter to the plan: an account, a clinic, the consent, and the program's template in the plan. */
export const join = async (stack: Stack, page: Page, { owner, name, look: how }: Clinic) => {
  const { language } = how;
  const letter = programInvitationPage(page, language);
  await letter.open(await programInvitationFor(stack, owner.email), program);
  await letter.signUp();
  await signUp(stack, page, owner, how);
  await letter.shown(program);
  await letter.createClinic();
  await welcomePage(page, language).fillClinic(name);
  await welcomePage(page, language).submit();
  await letter.shown(program);
  await letter.agree(name, foundation);
  await letter.accept();
  const joined = joinedProgramPages(page, language);
  await joined.begin().click();
  await page.waitForURL(/\/plan\/pln_/);
  const organizationId = organizationIn(page);
  const planId = page.url().split('/').at(-1) ?? '';
  await page.getByRole('link', { name: element[language], exact: true }).first().waitFor();
  await page.getByRole('main').getByRole('link', { name: program }).waitFor();
  return { organizationId, planId };
};

type Joined = Awaited<ReturnType<typeof join>> & { readonly programId: string };

/** Answers what is required, the last question by typing, and hands the plan in. */
export const handIn = async (stack: Stack, page: Page, clinic: Clinic, ids: Joined) => {
  const { organizationId, planId, programId } = ids;
  const { owner, answer, look: how } = clinic;
  const { language } = how;
  const api = apiOf(stack, owner);
  const { elements } = await api(getTemplate, { params: { organizationId, planId } });
  for (const template of elements) {
    const asked = { ...template, prompts: template.prompts.filter(({ label }) => label.en !== question.en) };
    const answers = requiredAnswers(asked);
    if (answers.length === 0) continue;
    await api(changeElement, {
      params: { organizationId, planId, elementId: template.id },
      ifMatch: 0,
      body: {
        changeId: newId('change', new Date()),
        changes: answers.map(([promptId, value]) => ({ kind: 'answer' as const, promptId, value })),
      },
    });
  }
  const milestones = clinicMilestones(page, language);
  await milestones.open(organizationId, programId);
  await milestones.unfold('startUp');
  await milestones.missingElement('startUp', element[language]).click();
  const work = elementPage(page, language);
  await work.answer(question[language]).fill(answer);
  await work.is('saved');
  await milestones.open(organizationId, programId);
  await milestones.submit('startUp').click();
  await milestones.confirm().click();
  await milestones.state('startUp', 'submitted').waitFor();
};
