import { participationInvitationTexts } from '@portolan/messages/participation-invitation-texts';
import { participationTexts } from '@portolan/messages/participation-texts';
import { programInvitationTexts } from '@portolan/messages/program-invitation-texts';
import { submissionTexts } from '@portolan/messages/submission-texts';
import type { Page } from 'playwright-core';

type Language = 'en' | 'es';

/** The clinics of a program on the foundation's side: whom it invited, one by one or by a list. */
export const invitedClinicsPage = (page: Page, language: Language = 'en') => {
  const t = participationInvitationTexts[language];
  const main = page.getByRole('main');
  const report = main.getByRole('region', { name: /clinics|clinicas/ });
  return {
    open: async (organizationId: string, programId: string) => {
      await page.goto(`/o/${organizationId}/programs/${programId}/clinics`);
      await main.getByRole('heading', { level: 1 }).waitFor();
    },
    empty: () => main.getByRole('heading', { name: t.emptyTitle }),
    chooseList: (name: string, csv: string) =>
      main
        .locator('input[type="file"]')
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csv) }),
    reported: (outcome: keyof (typeof t)['outcomes']) =>
      report.getByRole('row', { name: t.outcomes[outcome] }),
    send: (count: number) => main.getByRole('button', { name: t.many.send(count) }).click(),
    sent: (count: number) => main.getByText(t.many.sent(count)).waitFor(),
    downloadReport: () => main.getByRole('button', { name: t.many.download }).click(),
    clinic: (name: string) => main.getByRole('listitem').filter({ hasText: name }),
    remind: (name: string) => main.getByRole('button', { name: t.actions.remindLabel(name) }).click(),
    reminded: (name: string) => main.getByText(t.actions.reminded(name)).waitFor(),
    withdraw: async (name: string) => {
      await main.getByRole('button', { name: t.actions.withdrawLabel(name) }).click();
      await page.getByRole('dialog').getByRole('button', { name: t.actions.withdraw }).click();
    },
    withdrawn: (name: string) => main.getByText(t.actions.withdrawn(name)).waitFor(),
    search: (text: string) => main.getByLabel(t.list.search).fill(text),
    list: () => main.getByRole('heading', { name: t.list.title }),
  };
};

/** Behind the link of a letter that asks a clinic to take part. */
export const programInvitationPage = (page: Page, language: Language = 'en') => {
  const t = programInvitationTexts[language];
  return {
    open: async (link: string, program: string) => {
      await page.goto(link);
      await page.getByRole('heading', { level: 1, name: t.title(program) }).waitFor();
    },
    shown: (program: string) => page.getByRole('heading', { level: 1, name: t.title(program) }).waitFor(),
    signUp: () => page.getByRole('button', { name: t.signUp }).click(),
    createClinic: () => page.getByRole('button', { name: t.createClinic }).click(),
    agree: (clinic: string, foundation: string) =>
      page.getByRole('checkbox', { name: t.agree(clinic, foundation) }).check(),
    accept: () => page.getByRole('button', { name: t.accept }).click(),
    mustAgree: () => page.getByText(t.agreeFirst).waitFor(),
    later: () => page.getByRole('button', { name: t.later }).click(),
    decline: async () => {
      await page.getByRole('button', { name: t.decline }).click();
      await page.getByRole('dialog').getByRole('button', { name: t.decline }).click();
    },
    declined: () => page.getByRole('heading', { level: 1, name: t.declined }).waitFor(),
    closed: () => page.getByRole('heading', { level: 1, name: t.closed }).waitFor(),
    pending: (program: string) => page.getByText(t.pending(program)),
  };
};

/** The programs a clinic takes part in. */
export const joinedProgramPages = (page: Page, language: Language = 'en') => {
  const t = participationTexts[language];
  const main = page.getByRole('main');
  return {
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/joined-programs`);
      await main.getByRole('heading', { level: 1, name: t.list.title }).waitFor();
    },
    empty: () => main.getByRole('heading', { name: t.list.emptyTitle }),
    program: (name: string) => main.getByRole('link', { name }),
    shown: (name: string) => main.getByRole('heading', { level: 1, name }).waitFor(),
    about: () => main.getByRole('heading', { name: t.page.about }),
    milestones: () => main.getByRole('heading', { name: submissionTexts[language].clinic.title }),
    begin: () => main.getByRole('button', { name: t.page.begin }),
    leaving: () => main.getByRole('button', { name: t.page.leave }).click(),
    leave: () => page.getByRole('dialog').getByRole('button', { name: t.page.leave }).click(),
    left: () => main.getByText(t.page.ended('').split('  ')[0]?.slice(0, 30) ?? ''),
  };
};
