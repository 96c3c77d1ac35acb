import { kioskPageTexts } from '@portolan/messages/kiosk-page-texts';
import { publicPageTexts } from '@portolan/messages/public-page-texts';
import type { Page } from 'playwright-core';

/** A form's page as somebody without an account sees it, and the same form on a screen of the clinic. */
export const publicFormPages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = publicPageTexts[language];
  const kiosk = kioskPageTexts[language];
  return {
    open: (address: string) => page.goto(`${address}?lang=${language}`),
    /** One of the choices of a question, or of who answers. */
    choice: (name: string, value: string) => page.locator(`[name="${name}"][value="${value}"]`),
    text: (name: string) => page.locator(`[name="${name}"]`),
    send: () => page.locator('.send', { hasText: t.send }),
    thanks: () => page.getByRole('heading', { name: t.thanksTitle }),
    next: () => page.getByRole('button', { name: kiosk.next }),
    waiting: (count: number) => page.getByText(kiosk.waiting(count)),
  };
};
