import { renderPlainMailPage } from '@portolan/public-pages/mail-pages';
import type { PageCall, PageReply } from '../../runtime/bound-page.ts';
import type { PagesDependencies } from './dependencies.ts';

/** Where the links lead by which people stop mail or choose, in mails that were sent as a test. */
export const showSample = async (
  { language }: PageCall,
  { style }: PagesDependencies,
): Promise<PageReply> => ({
  status: 200,
  html: renderPlainMailPage('sample', language, style),
});
