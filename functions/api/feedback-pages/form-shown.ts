import type { FormVersion } from '@portolan/domain/feedback/form';
import { type FormNotice, type PageFault, renderFormPage } from '@portolan/public-pages/form-page';
import { renderClosed } from '@portolan/public-pages/notice-pages';
import type { PageCall, PageReply } from '../../runtime/bound-page.ts';
import type { AskedForm } from './asked-form.ts';
import type { PagesDependencies } from './dependencies.ts';
import { makeTicket, type ReadTicket } from './ticket.ts';

/** How a form is shown: for the first time, or once more with what was typed in it. */
export type Shown = {
  readonly status: 200 | 409 | 422 | 429;
  readonly version: FormVersion;
  /** Null: one is made. */
  readonly ticket: string | null;
  readonly faults?: readonly PageFault[];
  readonly notice?: FormNotice;
};

/** A ticket for a version of a form: the one that is there, or a new one. */
export const ticketFor = async (
  { formId, version }: FormVersion,
  ticket: string | null,
  { dayKeys, now, random }: PagesDependencies,
): Promise<string> => ticket ?? makeTicket({ formId, version }, dayKeys, now(), random);

/** The page of a form. `workBits`: zero bits that the script's proof of work must begin with, 0 where none is asked for. */
export const showAskedForm = async (
  { language, given }: PageCall,
  { clinic }: Pick<AskedForm, 'clinic'>,
  { status, version, ticket, faults = [], notice }: Shown,
  workBits: number,
  dependencies: PagesDependencies,
): Promise<PageReply> => {
  const { content, audiences } = version;
  const named = await ticketFor(version, ticket, dependencies);
  const page = { content, audiences, language, clinic, ticket: named, workBits, given, faults };
  return {
    status,
    html: renderFormPage({ ...page, notice: notice ?? null, asksForAddress: true }, dependencies.assets),
  };
};

/** Says that a form is closed. `query` is what stays in the page's address. */
export const showClosed = (
  { language, given }: PageCall,
  { clinic }: Pick<AskedForm, 'clinic'>,
  { assets }: Pick<PagesDependencies, 'assets'>,
  query: PageCall['query'] = {},
): PageReply => ({ status: 410, html: renderClosed({ language, clinic, query }, given, assets) });

/** The version that a ticket was made for; the one asked now where the ticket says nothing. */
export const versionOfTicket = async (
  { store, form, asked }: AskedForm,
  read: ReadTicket | null,
): Promise<FormVersion> =>
  read === null || read.version === asked.version
    ? asked
    : ((await store.formVersions.find(form.id, read.version)) ?? asked);
