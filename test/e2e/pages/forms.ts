import type { QuestionKind } from '@portolan/domain/feedback/question';
import { designTexts } from '@portolan/messages/design-texts';
import { formBuilderTexts } from '@portolan/messages/form-builder-texts';
import { formPublishingTexts } from '@portolan/messages/form-publishing-texts';
import { formSharingTexts } from '@portolan/messages/form-sharing-texts';
import { formTexts } from '@portolan/messages/form-texts';
import type { Page } from 'playwright-core';

/** The list of forms, the ways to begin one, the builder, and how a form is shared. */
export const formPages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = formTexts[language];
  const builder = formBuilderTexts[language];
  const publishing = formPublishingTexts[language];
  const sharing = formSharingTexts[language];
  const design = designTexts[language];
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  const button = (name: string) => main.getByRole('button', { name, exact: true });
  return {
    main,
    dialog,
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/feedback/forms`);
      await main.getByRole('heading', { name: t.coverage.title }).waitFor();
    },
    openNew: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/feedback/forms/new`);
      await main.getByRole('heading', { name: t.begin.readyMade }).waitFor();
    },
    openOne: async (organizationId: string, formId: string) => {
      await page.goto(`/o/${organizationId}/feedback/forms/${formId}`);
      await main.getByRole('tab', { name: builder.versions }).waitFor();
    },
    openSharing: async (organizationId: string, formId: string) => {
      await page.goto(`/o/${organizationId}/feedback/forms/${formId}/share`);
      await main.getByRole('heading', { level: 1 }).waitFor();
    },
    add: () => main.getByRole('link', { name: t.add }).first(),
    /** Where nobody is asked: the way to a form that asks them. */
    gap: (audience: string, moment: string) =>
      main.getByRole('link', { name: t.coverage.fillOf(audience, moment) }),
    filling: (audience: string, moment: string) => main.getByText(t.begin.filling(audience, moment)),
    use: (title: string) => button(t.begin.useOf(title)),
    title: (name: string) => main.getByRole('heading', { level: 1, name }),
    field: (label: string, of: 'en' | 'es') =>
      main.getByLabel(`${label} ${design.bilingual.inLanguage[of]}`, { exact: true }),
    questions: () => main.getByRole('region', { name: builder.questions }).getByRole('listitem'),
    question: (name: string) => main.getByRole('button', { name: new RegExp(`^\\d+\\. ${name}`) }),
    handle: (name: string) => button(design.order.handle(name)),
    addQuestion: async (kind: QuestionKind) => {
      await button(builder.addQuestion).click();
      await page.getByRole('menuitem', { name: builder.kinds[kind] }).click();
    },
    addReady: async () => {
      await button(builder.addQuestion).click();
      await page.getByRole('menuitem', { name: builder.ready }).click();
    },
    button,
    tab: (name: string) => main.getByRole('tab', { name }),
    saved: () => page.getByRole('status').getByText(design.save.saved).waitFor(),
    preview: () => page.frameLocator(`iframe[title="${builder.phone.frame}"]`),
    publish: () => button(publishing.publish.open),
    publishAgain: () => button(publishing.publish.openAgain),
    confirm: (version: number) => dialog.getByRole('button', { name: publishing.publish.confirm(version) }),
    said: (sentence: string) => page.getByRole('status').getByText(sentence).first(),
    share: () => main.getByRole('link', { name: builder.share, exact: true }),
    section: (name: string) => main.getByRole('region', { name }),
    posterSection: () => main.getByRole('region', { name: sharing.poster.title }),
  };
};
