import { changeMailSettings, getMailSettings } from '@portolan/contract/mail-settings-routes';
import type { MailSettings, MailSettingsChanges } from '@portolan/domain/campaigns/mail-settings';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

/** How a clinic's mails look, from whom they come and what they are about. */
export const mailSettingsQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['mail-settings', organizationId],
    queryFn: ({ signal }) => api(getMailSettings, { params: { organizationId }, signal }),
  });

export const rememberMailSettings = (
  client: QueryClient,
  organizationId: string,
  settings: MailSettings,
): void => {
  client.setQueryData(['mail-settings', organizationId], settings);
};

export const changeMailSettingsOf = (
  api: Api,
  organizationId: string,
  version: number,
  body: MailSettingsChanges,
) => api(changeMailSettings, { params: { organizationId }, ifMatch: version, body });
