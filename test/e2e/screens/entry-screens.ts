import { readyMadeForm } from '@portolan/domain/feedback/ready-made/ready-made-forms';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { renee } from '@portolan/local/demo/cedar-creek/people';
import type { Page } from 'playwright-core';
import { feedbackEntryPages } from '../pages/feedback-entry.ts';
import { openFormId, withOpenForm } from './form-screens.ts';
import type { Scene, Screen } from './screen.ts';

const questions = readyMadeForm('after-sign-up')?.content.questions ?? [];

const paper = async (page: Page, { organization, language }: Scene) => {
  const entry = feedbackEntryPages(page, language);
  await entry.openPaper(organization(cedarCreek.name), openFormId);
  return entry;
};

export const entryScreens: readonly Screen[] = [
  {
    name: 'paper-entry',
    as: renee.email,
    show: (page, scene) =>
      withOpenForm(page, async () => {
        const entry = await paper(page, scene);
        // A rating that there is not, so that a fault is seen, and a question that is asked only then.
        await entry.sheet(1).getByRole('textbox').nth(1).fill('2');
        await entry.sheet(1).getByRole('textbox').nth(2).fill('13');
        await entry.sheet(1).getByRole('textbox').first().fill('9');
        await entry.sheet(1).getByRole('textbox').first().press('Enter');
        await entry.main.getByText(entry.t.faults['wrong-type']).waitFor();
      }),
  },
  {
    name: 'answer-import',
    as: renee.email,
    show: (page, scene) =>
      withOpenForm(page, async () => {
        const entry = feedbackEntryPages(page, scene.language);
        await entry.openImport(scene.organization(cedarCreek.name), openFormId);
        const titles = ['Date', ...questions.map(({ text }) => text[scene.language]), 'Name'];
        const rows = ['2026-10-01,5,yes,,no,,Rosa', '2026-10-02,nine,no,,no,,Lee', 'soon,4,yes,,yes,,Kim'];
        await entry.choose(
          'answers.csv',
          [titles.map((title) => `"${title}"`).join(','), ...rows].join('\n'),
        );
      }),
  },
];
