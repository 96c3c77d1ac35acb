import { exportTexts } from '@portolan/messages/export-texts';
import type { Page } from 'playwright-core';

export const dataPage = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = exportTexts[language];
  return {
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/data`);
      await page.getByRole('heading', { level: 2, name: t.closing.title }).waitFor();
    },
    ask: () => page.getByRole('button', { name: t.export.ask }),
    ready: () => page.getByText(t.export.state.ready, { exact: true }),
    download: () => page.getByText(t.export.download, { exact: true }),
    close: () => page.getByRole('button', { name: t.closing.ask }),
    typeName: (name: string) => page.getByRole('dialog').getByLabel(t.closing.type(name)),
    confirm: () => page.getByRole('dialog').getByRole('button', { name: t.closing.confirm }),
    refused: () => page.getByRole('dialog').getByRole('alert'),
    banner: () => page.getByText(t.banner.toOthers),
    ownBanner: () => page.getByRole('link', { name: t.banner.toOwner }),
    callOff: () => page.getByRole('button', { name: t.closing.cancel }),
  };
};
