import {
  changeMailPreference,
  getMailPreference,
  getMailStop,
  resumeMail,
  stopMail,
} from '@portolan/contract/mail-preference-routes';
import type { MailKind, MailPreference } from '@portolan/domain/reminders/mail-preference';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

/** What the signed-in person is sent about an organization. */
export const mailPreferenceQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['organizations', organizationId, 'mail-preference'],
    queryFn: ({ signal }) => api(getMailPreference, { params: { organizationId }, signal }),
  });

/** Turns one kind of letters on or off, on top of the preference as it was seen. */
export const turnMail = (
  api: Api,
  organizationId: string,
  seen: MailPreference,
  kind: MailKind,
  wanted: boolean,
): Promise<MailPreference> =>
  api(changeMailPreference, {
    params: { organizationId },
    ifMatch: seen.version,
    body: kind === 'digest' ? { digest: wanted } : { reminders: wanted },
  });

/** Which letters the link with this token is about. */
export const mailStopQuery = (api: Api, mailStopToken: string) =>
  queryOptions({
    queryKey: ['mail-stop', mailStopToken],
    queryFn: ({ signal }) => api(getMailStop, { params: { mailStopToken }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

export const setMailStop = (api: Api, mailStopToken: string, stopped: boolean) =>
  api(stopped ? stopMail : resumeMail, { params: { mailStopToken } });
