import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { readonly id: string; readonly help: string; readonly nodes: readonly string[] };

/** What axe finds wrong on the page by WCAG 2.2 A and AA and its best practices, an entry a rule; empty when all is well. */
export const axeViolations = async (page: Page): Promise<Violation[]> => {
  // It is long to read, and a page that was looked at before still has it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (context: Document, options: object) => Promise<Found> };
    };
    type Found = {
      violations: { id: string; help: string; nodes: { html: string; failureSummary: string }[] }[];
    };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(
        ({ html, failureSummary }) => `${html.slice(0, 200)} :: ${failureSummary.slice(0, 200)}`,
      ),
    }));
  });
};
