import { changeMailSettings } from '@portolan/contract/mail-settings-routes';
import type { Cast } from './demo-client.ts';
import type { Founded } from './seed-organization.ts';

/** Says from whom a clinic's mails come and where answers go, and opens its sign-up page. */
export const setUpMail = async ({ demo, organizationId }: Founded, cast: Cast): Promise<void> => {
  if (demo.mail === undefined) return;
  const { by, ...body } = demo.mail;
  await cast(by).api(changeMailSettings, {
    params: { organizationId },
    ifMatch: 0,
    body: { ...body, signUpOpen: true },
  });
};
