import type { Page } from '@portolan/contract/page';
import type { PostedFields } from '@portolan/domain/feedback/read-answers';
import type { Language } from '@portolan/domain/people/person';

/** A request for a page, read and within its limits. */
export type PageCall = {
  /** Of the path; each has the form that its name says. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** What was posted, by name; nothing of a page that is only read. */
  readonly given: PostedFields;
  readonly language: Language;
  /** The network it came from: an IPv4 address, 64 bits of IPv6, or an empty text. Never to be logged or kept. */
  readonly network: string;
  /** As the browser or program names itself; may be anything. Never to be logged or kept. */
  readonly agent: string;
};

export type PageReply = {
  readonly status: 200 | 302 | 409 | 410 | 422 | 429;
  readonly html: string;
  /** What is sent in place of a page, as base64: a picture. */
  readonly picture?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A page with what answers it. Null: there is nothing at this address. */
export type BoundPage<Dependencies> = {
  readonly page: Page;
  readonly answer: (call: PageCall, dependencies: Dependencies) => Promise<PageReply | null>;
};
