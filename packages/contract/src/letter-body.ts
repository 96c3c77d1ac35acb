import { languageSchema } from '@portolan/domain/people/person';
import * as z from 'zod/mini';

/** Letters to these people, in one language. */
export const letterBodySchema = z.lazy(() =>
  z.strictObject({
    language: languageSchema,
    emails: z.array(z.email().check(z.maxLength(254))).check(z.minLength(1), z.maxLength(20)),
  }),
);

/** How many letters are on their way, and the addresses that none goes to. */
export const lettersSentSchema = z.lazy(() => z.object({ invited: z.int(), leftOut: z.array(z.string()) }));
