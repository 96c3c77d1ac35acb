import { getMailSettings } from '@portolan/contract/mail-settings-routes';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

/** How a clinic's mails look, from whom they come and what they are about. */
export const mailSettingsQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['mail-settings', organizationId],
    queryFn: ({ signal }) => api(getMailSettings, { params: { organizationId }, signal }),
  });
