import type { Page } from '@portolan/contract/page';
import { pageParameterSchemas } from '@portolan/contract/page-parameters';
import type { PostedFields } from '@portolan/domain/feedback/read-answers';
import type { Language } from '@portolan/domain/people/person';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { PageCall } from './bound-page.ts';
import type { HttpEvent } from './http-event.ts';
import { networkOf } from './network-of.ts';

/** Fields of the largest form, and some: each has at most twenty options. */
const mostFields = 700;

type Texts = Readonly<Record<string, string | undefined>>;
/** Why a request is not read. */
export type Unread = { readonly code: 'tooLarge' | 'unreadable' | 'notFound' };

const present = (texts: Texts | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts ?? {}).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
  );

/** The first of the reader's languages that there is, by `Accept-Language` (RFC 9110, 12.5.4); English where there is none. */
const acceptedLanguage = (header: string): Language => {
  const wanted = header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters
        .map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1])
        .find((one) => one !== undefined);
      return { tag: tag.toLowerCase(), weight: Number(weight ?? 1) };
    })
    .filter(({ tag, weight }) => /^(en|es)\b/.test(tag) && weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  return wanted[0]?.tag.startsWith('es') ? 'es' : 'en';
};

const isLanguage = (text: string | undefined): text is Language => text === 'en' || text === 'es';

/** What the page's button asks for, what the page was shown in, what the address says; null where none of them says it. */
export const languageAsked = (query: Texts | undefined, given: PostedFields): Language | null =>
  [given.to?.[0], given.lang?.[0], query?.lang].find(isLanguage) ?? null;

/** The language that is asked for, or what the browser says. */
export const languageOf = (event: HttpEvent, given: PostedFields): Language =>
  languageAsked(event.queryStringParameters, given) ??
  acceptedLanguage(event.headers['accept-language'] ?? '');

const readForm = (text: string): PostedFields => {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(text)) {
    const values = fields.get(name);
    if (values === undefined) fields.set(name, [value]);
    else values.push(value);
  }
  return Object.fromEntries(fields);
};

const readBody = (page: Page, event: HttpEvent): Result<PostedFields, Unread> => {
  if (page.method !== 'POST') return succeed({});
  const text = event.isBase64Encoded
    ? Buffer.from(event.body ?? '', 'base64').toString()
    : (event.body ?? '');
  if (Buffer.byteLength(text) > page.bodyLimit) return fail({ code: 'tooLarge' });
  if (page.ignoresBody === true) return succeed({});
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(event.headers['content-type'] ?? ''))
    return fail({ code: 'unreadable' });
  if (text.split('&', mostFields + 1).length > mostFields) return fail({ code: 'unreadable' });
  return succeed(readForm(text));
};

const haveTheirForm = (params: Readonly<Record<string, string>>): boolean =>
  Object.entries(params).every(
    ([name, value]) => pageParameterSchemas[name]?.safeParse(value).success === true,
  );

/** Reads a request for a page; what is wrong with it needs no look at anything that is kept. */
export const readPageCall = (page: Page, event: HttpEvent): Result<PageCall, Unread> => {
  const params = present(event.pathParameters);
  if (!haveTheirForm(params)) return fail({ code: 'notFound' });
  const given = readBody(page, event);
  if (!given.ok) return given;
  return succeed({
    params,
    query: present(event.queryStringParameters),
    given: given.value,
    language: languageOf(event, given.value),
    network: networkOf(event.headers),
    agent: (event.headers['user-agent'] ?? '').slice(0, 500),
  });
};
