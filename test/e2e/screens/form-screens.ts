import type { Form } from '@portolan/domain/feedback/form';
import type { Question } from '@portolan/domain/feedback/question';
import { readyMadeForm } from '@portolan/domain/feedback/ready-made/ready-made-forms';
import { whyOrWhyNot } from '@portolan/domain/feedback/ready-made/why-or-why-not';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { george, renee } from '@portolan/local/demo/cedar-creek/people';
import { formPublishingTexts } from '@portolan/messages/form-publishing-texts';
import { formSharingTexts } from '@portolan/messages/form-sharing-texts';
import type { Page } from 'playwright-core';
import { formPages } from '../pages/forms.ts';
import type { Scene, Screen } from './screen.ts';

export const openFormId = 'frm_01J8ZC4Q3W5V7X9Y2B4D6F8H01';
const ids = { open: openFormId, draft: 'frm_01J8ZC4Q3W5V7X9Y2B4D6F8H02' } as const;

const ready = (name: string) => {
  const form = readyMadeForm(name);
  if (form === null) throw new Error(`No ready-made form is called ${name}`);
  const { audiences, moment, occasion, content } = form;
  return { audiences: [...audiences], moment, occasion, content };
};

const common = {
  shared: true,
  adoptedFrom: null,
  madeBy: '24688438-40e1-40d0-997e-084cfc8992c7',
  madeAt: '2026-09-01T15:00:00.000Z',
  version: 3,
} as const;
const open: Form = {
  ...common,
  ...ready('after-sign-up'),
  id: ids.open,
  slug: 'ab2cd3ef4g',
  state: 'open',
  published: 2,
  publishedAt: '2026-10-02T15:00:00.000Z',
  changed: false,
};
const pulse = ready('monthly-pulse');
const untranslated: Question = {
  id: 'wish',
  kind: 'single',
  text: { en: 'What should we change first?', es: '' },
  help: { en: '', es: '' },
  required: true,
  showIf: null,
  options: [
    { id: 'forms', text: { en: 'Forms before the visit', es: 'Formularios antes de la consulta' } },
    { id: 'notes', text: { en: 'Visit notes', es: '' } },
  ],
  points: 0,
  counts: null,
};
const draft: Form = {
  ...common,
  ...pulse,
  content: {
    ...pulse.content,
    questions: [...pulse.content.questions.slice(0, 1), ...whyOrWhyNot(''), untranslated],
  },
  id: ids.draft,
  slug: 'hj5km6np7q',
  state: 'draft',
  published: 0,
  publishedAt: null,
  changed: true,
};
const kiosk = { id: 'ksk_01J8ZC4Q3W5V7X9Y2B4D6F8H01', formId: ids.open, name: 'Front desk', version: 1 };
const invited = (number: number, email: string, status: 'sent' | 'answered' | 'waiting') => ({
  id: `fiv_01J8ZC4Q3W5V7X9Y2B4D6F8H0${number}`,
  formId: ids.open,
  panelId: null,
  email,
  language: 'en',
  status,
  invitedAt: '2026-10-05T15:00:00.000Z',
  expiresAt: '2026-11-04T15:00:00.000Z',
  version: 1,
});

const answers: readonly (readonly [RegExp, (of: readonly Form[]) => unknown])[] = [
  [/\/forms(\?.*)?$/, (forms) => ({ items: forms, nextCursor: null })],
  [new RegExp(`/forms/${ids.open}$`), () => open],
  [new RegExp(`/forms/${ids.draft}$`), () => draft],
  [
    /\/forms\/[^/]+\/versions\/\d+$/,
    () => ({
      formId: ids.open,
      version: 2,
      audiences: open.audiences,
      content: open.content,
      publishedBy: open.madeBy,
      publishedAt: open.publishedAt,
    }),
  ],
  [/\/forms\/[^/]+\/kiosks$/, () => ({ items: [{ ...kiosk, addedAt: '2026-10-03T15:00:00.000Z' }] })],
  [
    /\/forms\/[^/]+\/invitations(\?.*)?$/,
    () => ({
      items: [invited(1, 'rosa.delgado@example.org', 'sent'), invited(2, 'sam@example.org', 'answered')],
      nextCursor: null,
    }),
  ],
  [/\/offered-forms$/, () => ({ items: [] })],
];

/** Answers what is read of forms with these. */
const withForms = async (page: Page, forms: readonly Form[], show: () => Promise<void>) => {
  const addresses = answers.map(([address]) => new RegExp(`/api/.*${address.source}`));
  for (const [index, [, json]] of answers.entries()) {
    const address = addresses[index];
    if (address === undefined) continue;
    await page.route(address, (route) =>
      route.request().method() === 'GET'
        ? route.fulfill({ json: json(forms), headers: { etag: '"3"' } })
        : route.fallback(),
    );
  }
  await show();
  for (const address of addresses) await page.unroute(address);
};

/** Shows a page of the form that is open. */
export const withOpenForm = (page: Page, show: () => Promise<void>) => withForms(page, [open], show);

const clinic = ({ organization }: Scene) => organization(cedarCreek.name);

export const formScreens: readonly Screen[] = [
  {
    name: 'forms',
    as: renee.email,
    show: (page, scene) =>
      withForms(page, [draft, open], () => formPages(page, scene.language).open(clinic(scene))),
  },
  {
    name: 'forms-none',
    as: renee.email,
    show: (page, scene) => withForms(page, [], () => formPages(page, scene.language).open(clinic(scene))),
  },
  {
    name: 'form-new',
    as: renee.email,
    show: (page, scene) =>
      withForms(page, [open], () => formPages(page, scene.language).openNew(clinic(scene))),
  },
  {
    name: 'form-builder',
    as: renee.email,
    show: (page, scene) =>
      withForms(page, [draft, open], async () => {
        const forms = formPages(page, scene.language);
        await forms.openOne(clinic(scene), ids.draft);
        const [, , usedFor] = draft.content.questions;
        await forms.question(usedFor?.text[scene.language] ?? '').click();
      }),
  },
  {
    name: 'form-publishing',
    as: renee.email,
    windowOnly: true,
    show: (page, scene) =>
      withForms(page, [draft, open], async () => {
        const forms = formPages(page, scene.language);
        await forms.openOne(clinic(scene), ids.draft);
        await forms.publish().click();
        await forms.dialog.getByText(formPublishingTexts[scene.language].publish.cannot).waitFor();
      }),
  },
  {
    name: 'form-read',
    as: george.email,
    show: (page, scene) =>
      withForms(page, [open], async () => {
        const forms = formPages(page, scene.language);
        await forms.openOne(clinic(scene), ids.open);
        await forms.preview().getByRole('heading', { level: 1 }).waitFor();
      }),
  },
  {
    name: 'form-sharing',
    as: renee.email,
    show: (page, scene) =>
      withForms(page, [open], async () => {
        const forms = formPages(page, scene.language);
        await forms.openSharing(clinic(scene), ids.open);
        await forms
          .section(formSharingTexts[scene.language].email.title)
          .getByText('sam@example.org')
          .waitFor();
      }),
  },
];
