import type { MilestoneName } from '@portolan/domain/programs/milestone-name';
import { milestoneInboxTexts } from '@portolan/messages/milestone-inbox-texts';
import { programTexts } from '@portolan/messages/program-texts';
import { reviewTexts } from '@portolan/messages/review-texts';
import { submissionTexts } from '@portolan/messages/submission-texts';
import type { Page } from 'playwright-core';

type Language = 'en' | 'es';

/** A foundation's milestone inbox. */
export const milestoneInbox = (page: Page, language: Language = 'en') => {
  const t = milestoneInboxTexts[language];
  const main = page.getByRole('main');
  return {
    open: async (organizationId: string, programId: string, milestone: MilestoneName) => {
      await page.goto(`/o/${organizationId}/programs/${programId}/milestones#${milestone}`);
      await main.getByRole('group', { name: t.inbox.choose }).waitFor();
    },
    milestone: (name: MilestoneName) =>
      main.getByRole('radio', { name: programTexts[language].milestones[name] }),
    clinic: (name: string) =>
      main.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) }),
    review: (clinic: string) => main.getByRole('link', { name: t.inbox.reviewOf(clinic) }),
    firstReview: () => main.getByRole('link', { name: t.inbox.review }).first(),
    extend: (clinic: string) => main.getByRole('button', { name: t.inbox.extendOf(clinic) }),
    dueDay: () => page.getByRole('dialog').getByLabel(t.extend.day),
    saveDay: () => page.getByRole('dialog').getByRole('button', { name: t.extend.save }),
    nudge: (count: number) => main.getByRole('button', { name: t.nudge.button(count) }),
    anyNudge: () => main.getByRole('button', { name: /\(\d+\)$/ }),
    sendNudge: (count: number) => page.getByRole('dialog').getByRole('button', { name: t.nudge.send(count) }),
    done: (message: string) => main.getByText(message),
    dialog: () => page.getByRole('dialog'),
  };
};

/** Reading, comparing and answering what was handed in. */
export const reviewPage = (page: Page, language: Language = 'en') => {
  const t = reviewTexts[language].review;
  const texts = submissionTexts[language];
  const main = page.getByRole('main');
  return {
    element: (title: string) => main.getByRole('navigation').getByRole('link', { name: title }),
    heading: (title: string) => main.getByRole('heading', { level: 2, name: title }),
    decideHeading: () => main.getByRole('heading', { level: 2, name: t.decideTitle }),
    accept: () => main.getByRole('button', { name: t.accept, exact: true }),
    ask: () => main.getByRole('button', { name: t.ask }),
    note: () => main.getByLabel(t.noteAsk),
    next: () => main.getByRole('link', { name: texts.reader.next }),
    toDecision: () => main.getByRole('navigation').getByRole('link', { name: t.decide }),
    read: (count: number) => main.getByText(t.progress(count, 16)).first(),
    acceptAll: () => main.getByRole('button', { name: t.acceptAll }),
    sendBack: () => main.getByRole('button', { name: t.sendBack }),
    confirm: () =>
      page.getByRole('dialog').getByRole('button', { name: new RegExp(`^(${t.acceptAll}|${t.sendBack})$`) }),
    acceptUnchanged: (count: number) => main.getByRole('button', { name: t.acceptUnchanged(count) }),
    compareWith: async (option: string | RegExp) => {
      await main.getByRole('combobox', { name: texts.reader.compareWith, exact: true }).click();
      await page.getByRole('option', { name: option }).first().click();
    },
    onlyChanged: () => main.getByRole('switch', { name: texts.reader.onlyChanged }),
    changed: (count: number) => main.getByText(texts.reader.changedElements(count)),
    inserted: (text: string) => main.locator('ins', { hasText: text }),
    lastHandedIn: () => main.getByRole('link', { name: texts.grantee.last }),
    decidedAccepted: (by: string) => main.getByText(t.decidedAccepted(by, '').trim()),
  };
};

/** A program's milestones on the clinic's side. */
export const clinicMilestones = (page: Page, language: Language = 'en') => {
  const texts = submissionTexts[language];
  const t = texts.clinic;
  const main = page.getByRole('main');
  const names = programTexts[language].milestones;
  const card = (name: MilestoneName) =>
    main.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: names[name] }) });
  return {
    open: async (organizationId: string, programId: string) => {
      await page.goto(`/o/${organizationId}/joined-programs/${programId}`);
      await main.getByRole('heading', { level: 2, name: t.title }).waitFor();
    },
    card,
    missing: (name: MilestoneName, count: number) => card(name).getByText(t.whatIsMissing(count)),
    unfold: (name: MilestoneName) => card(name).locator('summary').click(),
    missingElement: (name: MilestoneName, title: string) => card(name).getByRole('link', { name: title }),
    submit: (name: MilestoneName) => main.getByRole('button', { name: t.submitFor(names[name]) }),
    again: (name: MilestoneName) => main.getByRole('button', { name: t.againFor(names[name]) }),
    confirm: () =>
      page.getByRole('dialog').getByRole('button', { name: new RegExp(`^(${t.submit}|${t.again})$`) }),
    done: (name: MilestoneName) => main.getByText(t.done(names[name])),
    reopen: (name: MilestoneName) => main.getByRole('button', { name: t.reopenFor(names[name]) }),
    confirmReopen: () => page.getByRole('dialog').getByRole('button', { name: t.reopen, exact: true }),
    read: (name: MilestoneName) => card(name).getByRole('link', { name: t.read }),
    state: (name: MilestoneName, state: keyof typeof texts.states) =>
      card(name).getByText(texts.states[state], { exact: true }),
    request: (note: string) => main.getByRole('alert').filter({ hasText: note }),
  };
};
