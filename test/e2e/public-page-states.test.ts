import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Panel } from '@portolan/domain/feedback/panel';
import type { Language } from '@portolan/domain/people/person';
import { type FormPage, renderFormPage } from '@portolan/public-pages/form-page';
import { renderKiosk, renderKioskThanks } from '@portolan/public-pages/kiosk-page';
import { renderSpentLetter } from '@portolan/public-pages/letter-pages';
import * as mails from '@portolan/public-pages/mail-pages';
import { renderNewsPage } from '@portolan/public-pages/news-page';
import {
  renderBusy,
  renderClosed,
  renderPlainNotice,
  renderThanks,
} from '@portolan/public-pages/notice-pages';
import type { PageAssets } from '@portolan/public-pages/page';
import * as panels from '@portolan/public-pages/panel-pages';
import * as signingUp from '@portolan/public-pages/sign-up-pages';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ana, idNumber } from '../../packages/domain/src/arbitraries.test-support.ts';
import { everyKindOfQuestion } from '../support/public-forms.ts';
import { axeViolations } from './support/axe.ts';
import { openContext, type Size, sizes, theBrowser } from './support/browser.ts';
import { misfits } from './support/layout.ts';

const style = readFileSync(fileURLToPath(import.meta.resolve('@portolan/public-pages/style.css')), 'utf8');
const assets: PageAssets = { style, script: '' };
const clinic = { name: 'Cedar Creek', telephone: '(970) 555-0100', newsSlug: 'k7m2x9q4tz' };
const at = '2026-10-01T12:00:00.000Z';
const given = { 'q.why': ['A long text <b>with marks</b> and نص من اليمين'], 'q.friend': ['11'] };
const panel: Panel = {
  id: idNumber('panel', 1),
  slug: 'k7m2x9q4tz',
  name: { en: 'New to the portal', es: 'Nuevos en el portal' },
  kind: 'new-enrollees',
  audience: 'patients',
  formId: null,
  askedPerMonth: 20,
  restDays: 60,
  open: true,
  madeBy: ana,
  madeAt: at,
  version: 1,
};
const asked = {
  formId: idNumber('form', 1),
  version: 1,
  audiences: ['patients', 'families'],
  content: everyKindOfQuestion,
  publishedBy: ana,
  publishedAt: at,
} satisfies Parameters<typeof renderKioskThanks>[1];

const form = (language: Language, more: Partial<FormPage>): string =>
  renderFormPage(
    {
      content: everyKindOfQuestion,
      audiences: ['patients', 'families'],
      language,
      clinic,
      ticket: 't',
      workBits: 0,
      given,
      faults: [],
      notice: null,
      asksForAddress: true,
      ...more,
    },
    assets,
  );
const faults: FormPage['faults'] = [
  ...everyKindOfQuestion.questions.map(({ id }) => ({ questionId: id, code: 'wrong-type' }) as const),
  { questionId: null, code: 'nothing-answered' },
  { code: 'audience' },
  { code: 'email' },
];

const mailClinic: mails.MailClinic = {
  ...clinic,
  topics: [
    { id: 'portal', name: { en: 'The patient portal', es: 'El portal del paciente' } },
    { id: 'classes', name: { en: 'Classes', es: '' } },
  ],
  signUpSlug: 'k7m2x9q4tz',
};
const mail = (language: Language): mails.MailPage => ({ language, clinic: mailClinic, token: 't' });
const chosen = { wanted: ['portal'], language: 'es', stopped: false, saved: false } as const;
const sign = (language: Language): signingUp.SignUpPage => ({
  language,
  clinic: mailClinic,
  path: '/c/join/k7m2x9q4tz',
});
const signUp = (
  language: Language,
  faults: readonly signingUp.SignUpFault[],
  notice: signingUp.SignUpNotice,
): string =>
  signingUp.renderSignUp(
    sign(language),
    {
      typed: {
        email: 'rosa@',
        firstName: 'Rosa',
        lastName: '',
        language,
        audience: null,
        topics: ['portal'],
      },
      faults,
      notice,
    },
    assets,
  );

/** The pages of a clinic's mails. */
const mailStates: Readonly<Record<string, (language: Language) => string>> = {
  'to stop all mail': (language) => mails.renderUnsubscribing(mail(language), assets),
  'all mail stopped': (language) => mails.renderUnsubscribed(mail(language), null, assets),
  'all mail stopped, and why': (language) => mails.renderUnsubscribed(mail(language), 'other', assets),
  'mail that goes on': (language) => mails.renderBack(mail(language), assets),
  'mail that came back': (language) => mails.renderBlocked(mail(language), 'bounced', assets),
  'mail that was complained of': (language) => mails.renderBlocked(mail(language), 'complained', assets),
  'mail to somebody erased': (language) => mails.renderBlocked(mail(language), 'erased', assets),
  preferences: (language) => mails.renderPreferences(mail(language), chosen, assets),
  'preferences saved': (language) =>
    mails.renderPreferences(mail(language), { ...chosen, wanted: [], saved: true }, assets),
  'preferences while all is stopped': (language) =>
    mails.renderPreferences(mail(language), { ...chosen, stopped: true }, assets),
  'a link that does not work': (language) => mails.renderPlainMailPage('badLink', language, assets),
  'a link that leads nowhere': (language) => mails.renderPlainMailPage('badTarget', language, assets),
  'a link of a test': (language) => mails.renderPlainMailPage('sample', language, assets),
  'to sign up': (language) => signUp(language, [], null),
  'to sign up, with every fault': (language) =>
    signUp(language, ['email', 'firstName', 'lastName', 'audience', 'topics'], null),
  'to sign up once more': (language) => signUp(language, [], 'again'),
  'to sign up later': (language) => signUp(language, [], { slowMinutes: 7 }),
  'a letter to confirm on its way': (language) => signingUp.renderLetterSent(sign(language), assets),
  'to confirm': (language) => signingUp.renderConfirming(sign(language), assets),
  confirmed: (language) => signingUp.renderConfirmed(sign(language), assets),
  'a link to confirm that is gone': (language) => signingUp.renderGone(sign(language), assets),
};

/** Every page that somebody without an account can come to, by what it is. */
const states: Readonly<Record<string, (language: Language) => string>> = {
  'a form': (language) => form(language, {}),
  'a form with every fault': (language) => form(language, { faults }),
  'a form that expired': (language) => form(language, { notice: { kind: 'expired' } }),
  'a form to send again': (language) => form(language, { notice: { kind: 'again' } }),
  'a form that was taken': (language) => form(language, { notice: { kind: 'taken' } }),
  'a form too often sent': (language) => form(language, { notice: { kind: 'slow', minutes: 7 } }),
  'a screen with a fault': (language) =>
    renderKiosk({ language, clinic, ticket: 't', given, faults, notice: null, asked }, assets),
  'a screen without script, after an answer': (language) =>
    renderKioskThanks({ language, clinic, query: {} }, asked, assets),
  thanks: (language) =>
    renderThanks(
      { language, clinic, query: {} },
      { thanks: 'Gracias', toldLater: true, more: panels.panelOffer(panel, language) },
      assets,
    ),
  'a closed form': (language) => renderClosed({ language, clinic, query: {} }, given, assets),
  'too many at once': (language) =>
    renderBusy({ language, clinic: null, query: {} }, { given, minutes: 7 }, assets),
  'nothing there': (language) => renderPlainNotice('notFound', language, {}, assets),
  'too large': (language) => renderPlainNotice('tooLarge', language, {}, assets),
  unreadable: (language) => renderPlainNotice('unreadable', language, {}, assets),
  'a fault of ours': (language) => renderPlainNotice('fault', language, {}, assets),
  'an answered letter': (language) =>
    renderSpentLetter({ language, clinic, query: {} }, 'answered', given, assets),
  'a letter past its day': (language) =>
    renderSpentLetter({ language, clinic, query: {} }, 'expired', given, assets),
  news: (language) =>
    renderNewsPage(
      { language, clinic, news: [{ youSaid: panel.name, weDid: panel.name, publishedAt: at }] },
      assets,
    ),
  'no news': (language) => renderNewsPage({ language, clinic, news: [] }, assets),
  'a panel': (language) =>
    panels.renderPanel({ language, clinic, panel }, { email: '', notice: null }, assets),
  'a panel with a wrong address': (language) =>
    panels.renderPanel({ language, clinic, panel }, { email: 'rosa', notice: 'fault' }, assets),
  'a panel asked too often': (language) =>
    panels.renderPanel({ language, clinic, panel }, { email: 'rosa', notice: { slowMinutes: 7 } }, assets),
  'a letter on its way': (language) => panels.renderLetterSent({ language, clinic, panel }, assets),
  'a panel that is not open': (language) => panels.renderNotOpen({ language, clinic, panel }, assets),
  'to join': (language) => panels.renderJoining({ language, clinic, panel }, assets),
  joined: (language) => panels.renderJoined({ language, clinic, panel }, assets),
  'a link to join that is gone': (language) => panels.renderGone({ language, clinic, panel }, assets),
  'to leave': (language) => panels.renderLeaving({ language, clinic, panel }, assets),
  left: (language) => panels.renderLeft({ language, clinic, panel }, assets),
  ...mailStates,
};

const looks = [
  { language: 'en', scheme: 'light', size: 'phone' },
  { language: 'es', scheme: 'dark', size: 'desktop' },
] as const;

describe.each(looks)('in $language, $scheme, on a $size', ({ language, scheme, size }) => {
  let page: Page;
  beforeAll(async () => {
    const context = await openContext(await theBrowser(), 'http://127.0.0.1', { language, scheme, size });
    page = await context.newPage();
  });
  afterAll(() => page?.context().close());

  test.each(Object.entries(states))('%s has no barrier and fits', async (_, render) => {
    await page.setContent(render(language));
    expect(await axeViolations(page)).toEqual([]);
    const other: Size = size === 'phone' ? 'desktop' : 'phone';
    for (const width of [size, other]) {
      await page.setViewportSize(sizes[width]);
      expect(await misfits(page)).toEqual([]);
    }
    await page.setViewportSize(sizes[size]);
  });
});
