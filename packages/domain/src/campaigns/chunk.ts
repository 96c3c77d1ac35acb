import * as z from 'zod/mini';
import { daySchema } from '../days.ts';
import { idSchema } from '../ids.ts';
import { languageSchema } from '../people/person.ts';
import { instantSchema } from '../time-zones.ts';

/** As many as one call to SES takes. */
export const chunkSize = 50;

/** Some recipients of a campaign in one language, as they were frozen; it never changes. */
export const chunkSchema = z.lazy(() =>
  z.strictObject({
    campaignId: idSchema('campaign'),
    /** The attempt to freeze it that this belongs to: only those that the run names count. */
    freeze: z.int(),
    /** From 1, without gaps. */
    number: z.int().check(z.minimum(1)),
    language: languageSchema,
    /** Contact ids without their prefix, one after the other: 26 characters each. */
    contacts: z.string(),
  }),
);
export type Chunk = z.infer<typeof chunkSchema>;

const prefix = 'con_';
const idLength = 26;

/** The ids of contacts as a chunk holds them. */
export const packContacts = (contactIds: readonly string[]): string =>
  contactIds.map((id) => id.slice(prefix.length)).join('');

/** The ids of a chunk's contacts, in its order: a recipient's place in it is theirs in all that is known of it. */
export const contactsOf = ({ contacts }: Pick<Chunk, 'contacts'>): string[] =>
  Array.from(
    { length: contacts.length / idLength },
    (_, place) => prefix + contacts.slice(place * idLength, (place + 1) * idLength),
  );

/**
 * What is known of one recipient, as bits that are only ever added: so events may come twice, late and in any order, and
 * two who write at once lose nothing.
 */
export const facts = {
  /** Was not written to, because they must not be. */
  suppressed: 1,
  /** Was in a call to SES. */
  called: 2,
  accepted: 4,
  /** Was refused by SES, or could not be rendered. */
  failed: 8,
  delivered: 16,
  bounced: 32,
  complained: 64,
  opened: 128,
  clicked: 256,
  /** Followed links as programs do: its openings and clicks do not count. */
  scanned: 512,
  unsubscribed: 1024,
  /** Uncertain, and written to again by a person's decision, in a later chunk. */
  resent: 2048,
} as const;
export type Fact = keyof typeof facts;

/**
 * The claim of a chunk and what became of its recipients: a small item beside the chunk, put when somebody takes the chunk.
 * `calling`: SES may have been called for those whose bits say so; nobody calls it for them again.
 */
export const claimSchema = z.lazy(() =>
  z.strictObject({
    campaignId: idSchema('campaign'),
    number: z.int(),
    language: languageSchema,
    state: z.enum(['claimed', 'calling', 'called']),
    /** Who claimed it: a random word of the sender's. */
    by: z.string(),
    claimedAt: instantSchema,
    calledAt: z.nullable(instantSchema),
    /** The clinic's day on which it was sent: what the daily cap counts. */
    day: daySchema,
    /** Three hexadecimal digits a recipient, in the chunk's order. */
    facts: z.string(),
    /** For each link that was followed, by its number: a bit a recipient, as 13 hexadecimal digits. */
    clicks: z.record(z.string(), z.string()),
    /** New facts by the hour (UTC, `2026-11-23T04`) in which they became known: delivered, opened, clicked, unsubscribed. */
    hours: z.record(z.string(), z.tuple([z.int(), z.int(), z.int(), z.int()])),
    version: z.int(),
  }),
);
export type Claim = z.infer<typeof claimSchema>;
