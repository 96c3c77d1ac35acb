import type { Page } from './page.ts';

/** The public pages of campaigns (CMP-6): what those see who get a clinic's mails. */
export const campaignPages: readonly Page[] = [];
