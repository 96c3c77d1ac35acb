import {
  askSendingDomain,
  checkSendingDomain,
  getSendingDomain,
  removeSendingDomain,
} from '@portolan/contract/mail-settings-routes';
import type { SendingDomain } from '@portolan/domain/campaigns/mail-settings';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

/** Whether something is done about it right now, so that it is soon otherwise. */
export const isUnderWay = (domain: SendingDomain | null): boolean =>
  domain !== null && (domain.state === 'removing' || domain.checksAsked > domain.checksDone);

const soon = 1_500;

/** A clinic's own domain to send from; read again and again while something is done about it. */
export const sendingDomainQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['sending-domain', organizationId],
    queryFn: ({ signal }) => api(getSendingDomain, { params: { organizationId }, signal }),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.domain ?? null) ? soon : false),
  });

export const askDomain = (api: Api, organizationId: string, name: string) =>
  api(askSendingDomain, { params: { organizationId }, body: { name } });

export const checkDomain = (api: Api, organizationId: string) =>
  api(checkSendingDomain, { params: { organizationId } });

export const removeDomain = (api: Api, organizationId: string, { version }: Pick<SendingDomain, 'version'>) =>
  api(removeSendingDomain, { params: { organizationId }, ifMatch: version });
