import {
  addImage,
  getImage,
  getTestSend,
  previewMessage,
  sendTest,
} from '@portolan/contract/campaign-message-routes';
import type { BodyOf } from '@portolan/contract/route';
import type { Message } from '@portolan/domain/campaigns/message';
import type { Language } from '@portolan/domain/people/person';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

/** Milliseconds for which a message that is not looked at any more is remembered as it was drawn. */
const previewKept = 60_000;
/** Milliseconds after which it is asked again what became of a test that is on its way. */
const askAgain = 2000;

/** A message as it is drawn for somebody of an example name: the same message is drawn once. */
export const previewQuery = (api: Api, organizationId: string, message: Message, language: Language) =>
  queryOptions({
    queryKey: ['message-previews', organizationId, language, message],
    queryFn: ({ signal }) =>
      api(previewMessage, { params: { organizationId }, body: { message, language }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: previewKept,
  });

/** One of the clinic's pictures as the address of an `<img>` that holds the picture itself; it never changes. */
export const pictureQuery = (
  api: Api,
  params: { readonly organizationId: string; readonly imageId: string },
) =>
  queryOptions({
    queryKey: ['pictures', params.organizationId, params.imageId],
    queryFn: async ({ signal }) => {
      const { type, data } = await api(getImage, { params, signal });
      return `data:${type};base64,${data}`;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Keeps a picture (base64) for messages. */
export const addPicture = (api: Api, organizationId: string, data: string) =>
  api(addImage, { params: { organizationId }, body: { data } });

export const sendTestOf = (
  api: Api,
  organizationId: string,
  idempotencyKey: string,
  body: BodyOf<typeof sendTest>,
) => api(sendTest, { params: { organizationId }, body, idempotencyKey });

/** What became of a test; asked again while it is on its way. */
export const testSendQuery = (
  api: Api,
  params: { readonly organizationId: string; readonly testSendId: string },
) =>
  queryOptions({
    queryKey: ['test-sends', params.organizationId, params.testSendId],
    queryFn: ({ signal }) => api(getTestSend, { params, signal }),
    refetchInterval: ({ state }) =>
      state.data?.recipients.every((recipient) => recipient.state !== 'waiting') ? false : askAgain,
  });
