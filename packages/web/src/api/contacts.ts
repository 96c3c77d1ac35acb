import {
  addContact,
  changeContact,
  eraseContact,
  exportContacts,
  findContacts,
  getContact,
  importContacts,
  type KnownContact,
  listContacts,
} from '@portolan/contract/contact-routes';
import type { BodyOf, ReplyOf } from '@portolan/contract/route';
import type { ContactChanges, ContactTerms } from '@portolan/domain/campaigns/contact';
import type { ContactFilter } from '@portolan/domain/campaigns/contact-filter';
import {
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
} from '@tanstack/react-query';
import type { Api } from './api.tsx';

export type { KnownContact };
export type OfContact = { readonly organizationId: string; readonly contactId: string };
export type ImportedRows = ReplyOf<typeof importContacts>['rows'];

const contactsKey = (organizationId: string) => ['contacts', organizationId];

/** Contacts that match, newest first, page by page; each page says how many they are in all. */
export const contactsQuery = (api: Api, organizationId: string, filter: ContactFilter) =>
  infiniteQueryOptions({
    queryKey: [...contactsKey(organizationId), 'found', filter],
    queryFn: ({ signal, pageParam }: { signal: AbortSignal; pageParam: string | null }) =>
      api(findContacts, {
        params: { organizationId },
        query: { limit: '25', ...(pageParam === null ? {} : { cursor: pageParam }) },
        body: { filter },
        signal,
      }),
    initialPageParam: null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });

export const contactQuery = (api: Api, params: OfContact) =>
  queryOptions({
    queryKey: [...contactsKey(params.organizationId), 'one', params.contactId],
    queryFn: ({ signal }) => api(getContact, { params, signal }),
  });

/** Who belongs to the contacts, and whom a segment reaches, is another question now. */
export const forgetContacts = async (client: QueryClient, organizationId: string): Promise<void> => {
  await Promise.all([
    client.invalidateQueries({ queryKey: contactsKey(organizationId) }),
    client.invalidateQueries({ queryKey: ['audience-count', organizationId] }),
  ]);
};

export const add = (api: Api, organizationId: string, idempotencyKey: string, body: ContactTerms) =>
  api(addContact, { params: { organizationId }, body, idempotencyKey });

export const change = (api: Api, params: OfContact, version: number, body: ContactChanges) =>
  api(changeContact, { params, ifMatch: version, body });

export const erase = (api: Api, params: OfContact) => api(eraseContact, { params });

/** Sends some rows of a file, and says what became of each. */
export const bringIn = async (
  api: Api,
  organizationId: string,
  idempotencyKey: string,
  body: BodyOf<typeof importContacts>,
): Promise<ImportedRows> =>
  (await api(importContacts, { params: { organizationId }, body, idempotencyKey })).rows;

/** Reads all contacts, for a file; notes it first. `onPage` hears how many were read. */
export const readAll = async (
  api: Api,
  organizationId: string,
  onPage: (count: number) => void,
): Promise<KnownContact[]> => {
  const params = { organizationId };
  await api(exportContacts, { params });
  const all: KnownContact[] = [];
  let cursor: string | null = null;
  do {
    const page: ReplyOf<typeof listContacts> = await api(listContacts, {
      params,
      query: cursor === null ? {} : { cursor },
    });
    all.push(...page.items);
    onPage(all.length);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return all;
};
