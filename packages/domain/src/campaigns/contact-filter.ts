import * as z from 'zod/mini';
import { languageSchema } from '../people/person.ts';
import { foldedText } from '../tables/plain-words.ts';
import { type Contact, type ContactPart, contactAudiences, portalStatuses, someFields } from './contact.ts';
import { contactStandings, standingOf } from './contact-standing.ts';
import type { Suppression } from './suppression.ts';

/** Which contacts are looked for. All that is said must hold; what is null or empty holds for everybody. */
export const contactFilterSchema = z.lazy(() =>
  z.strictObject({
    /** Part of the name or the address. */
    search: z.string().check(z.maxLength(100)),
    audience: z.nullable(z.enum(contactAudiences)),
    language: z.nullable(languageSchema),
    topic: z.nullable(z.string().check(z.maxLength(30))),
    portalStatus: z.nullable(z.enum(portalStatuses)),
    standing: z.nullable(z.enum(contactStandings)),
  }),
);
export type ContactFilter = z.infer<typeof contactFilterSchema>;

export const everyContact: ContactFilter = {
  search: '',
  audience: null,
  language: null,
  topic: null,
  portalStatus: null,
  standing: null,
};

const isAsked = <Value>(asked: Value | null, value: Value): boolean => asked === null || asked === value;

const wordsOf = ({ search }: ContactFilter): string[] => foldedText(search).split(/\s+/).filter(Boolean);

/** What has to be read of every contact, to find those that match: most that are looked for are looked for by little. */
export const fieldsAsked = (filter: ContactFilter) =>
  someFields([
    ...(wordsOf(filter).length > 0 ? (['email', 'firstName', 'lastName'] as const) : []),
    ...(filter.audience !== null ? (['audience'] as const) : []),
    ...(filter.language !== null ? (['language'] as const) : []),
    ...(filter.topic !== null ? (['topics'] as const) : []),
    ...(filter.portalStatus !== null ? (['portalStatus'] as const) : []),
    ...(filter.standing !== null ? (['consent'] as const) : []),
  ]);

/**
 * A filter as a test of one contact, of which `fieldsAsked` are known, and what they decided (null: nothing). Every word of the
 * search must be in name or address.
 */
export const matchesContacts = (filter: ContactFilter) => {
  const words = wordsOf(filter);
  return (contact: ContactPart, suppression: Suppression | null): boolean => {
    if (!isAsked(filter.audience, contact.audience) || !isAsked(filter.language, contact.language))
      return false;
    if (!isAsked(filter.portalStatus, contact.portalStatus)) return false;
    if (filter.topic !== null && contact.topics?.includes(filter.topic) !== true) return false;
    const { consent } = contact;
    if (filter.standing !== null)
      if (consent === undefined || standingOf({ consent }, suppression) !== filter.standing) return false;
    if (words.length === 0) return true;
    const text = foldedText(`${contact.firstName} ${contact.lastName} ${contact.email}`);
    return words.every((word) => text.includes(word));
  };
};

/** Sorts the newest first, and those of one instant by their ids. It holds neither name nor address. */
export const contactOrder = ({ addedAt, id }: Pick<Contact, 'addedAt' | 'id'>): string => `${addedAt}#${id}`;

/** Keeps the `most` newest of what comes, of those that sort after `after`, and counts all. Memory is that of a page or two. */
export const openNewest = <Item extends { readonly order: string }>(most: number, after: string | null) => {
  let kept: Item[] = [];
  let count = 0;
  const trim = () => {
    kept = kept.sort((one, other) => (one.order < other.order ? 1 : -1)).slice(0, most);
  };
  return {
    add: (item: Item): void => {
      count += 1;
      if (after !== null && item.order >= after) return;
      kept.push(item);
      if (kept.length >= 4 * most) trim();
    },
    /** Newest first; `count` is of all that came, also of earlier pages. */
    take: () => {
      trim();
      return { items: kept, count };
    },
  };
};
