import { figureImportFaultTexts } from '@portolan/messages/figure-import-fault-texts';
import { figureImportReportTexts } from '@portolan/messages/figure-import-report-texts';
import { figureImportTexts } from '@portolan/messages/figure-import-texts';
import type { Page } from 'playwright-core';

export type ChosenFile = { readonly name: string; readonly content: string | Uint8Array };

/** Bringing figures in from a file. */
export const figureImportPage = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = {
    ...figureImportTexts[language],
    ...figureImportFaultTexts[language],
    ...figureImportReportTexts[language],
  };
  const main = page.getByRole('main');
  const report = main.getByRole('region', { name: new RegExp(`^(${t.report.preview}|${t.report.done})$`) });
  return {
    texts: t,
    report,
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/figures/import`);
      await page.getByRole('heading', { level: 1, name: t.title }).waitFor();
    },
    choose: ({ name, content }: ChosenFile) =>
      main.locator('input[type="file"]').setInputFiles({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(content),
      }),
    refusal: (code: keyof (typeof t)['refusals']) => main.getByRole('alert').getByText(t.refusals[code]),
    reading: () => main.getByRole('heading', { level: 2, name: t.read.title }),
    fact: (text: string) => main.getByText(text, { exact: true }),
    setting: (label: string) => main.getByLabel(label, { exact: true }),
    check: () => main.getByRole('button', { name: t.read.check }).click(),
    row: (text: string) => report.getByRole('row').filter({ hasText: text }),
    said: (text: string) => report.getByText(text, { exact: true }),
    startMending: async (row: number) => {
      await report.getByRole('button', { name: t.report.mendOf(String(row)), exact: true }).click();
      await report.getByRole('form', { name: t.report.mendTitle(String(row)) }).waitFor();
    },
    mend: async (row: number, cell: keyof (typeof t)['read']['roles'], text: string) => {
      await report.getByRole('button', { name: t.report.mendOf(String(row)), exact: true }).click();
      const form = report.getByRole('form', { name: t.report.mendTitle(String(row)) });
      await form.getByLabel(t.read.roles[cell], { exact: true }).fill(text);
      await form.getByRole('button', { name: t.report.keep }).click();
      await report.getByText(t.report.mended(String(row))).waitFor();
    },
    apply: (count: number) =>
      report.getByRole('button', { name: t.report.apply(count), exact: true }).click(),
    filter: () => report.getByLabel(t.report.filter),
    download: async (): Promise<string> => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        report.getByRole('button', { name: t.report.save }).click(),
      ]);
      const stream = await file.createReadStream();
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(Buffer.from(part));
      return Buffer.concat(parts).toString('utf8');
    },
  };
};
