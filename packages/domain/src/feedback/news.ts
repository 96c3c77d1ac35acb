import * as z from 'zod/mini';
import { idSchema, personIdSchema } from '../ids.ts';
import { localizedSchema } from '../people/localized.ts';
import { instantSchema } from '../time-zones.ts';

/**
 * Responses that one entry tells of: as many again may be told of no more, and all are written in one transaction with the entry,
 * which has a hundred parts at most.
 */
export const mostTold = 45;

const newsFields = {
  youSaid: localizedSchema(400),
  weDid: localizedSchema(800),
  /** Whose senders are told, if they left an address (FB-7). */
  responseIds: z.lazy(() => z.array(idSchema('response')).check(z.maxLength(mostTold))),
} as const;

/** "You said, we did": an entry of the clinic's public page. */
export const newsSchema = z.lazy(() =>
  z.strictObject({
    id: idSchema('news'),
    ...newsFields,
    /** Null while it is a draft, or was taken back. */
    publishedAt: z.nullable(instantSchema),
    writtenBy: personIdSchema,
    version: z.int(),
  }),
);
export type News = z.infer<typeof newsSchema>;

export const newsTermsSchema = z.lazy(() => z.strictObject({ ...newsFields, published: z.boolean() }));
export type NewsTerms = z.infer<typeof newsTermsSchema>;

/** An address that somebody left with an answer to hear what came of it: used once for that, and then deleted. */
export const listenerSchema = z.lazy(() =>
  z.strictObject({
    responseId: idSchema('response'),
    email: z.email().check(z.maxLength(254)),
    language: z.enum(['en', 'es']),
    leftAt: instantSchema,
  }),
);
export type Listener = z.infer<typeof listenerSchema>;
/** Days that an address is kept when nothing came of the answer. */
export const listenerDays = 365;
