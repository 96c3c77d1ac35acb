import { personIdSchema } from '@portolan/domain/ids';
import { emailAddressSchema, type Language } from '@portolan/domain/people/person';
import { fail, type Result, succeed } from '@portolan/domain/result';
import * as z from 'zod/mini';
import type { HttpEvent } from './http-event.ts';
import type { Refusal } from './refusal.ts';

/** Who calls, as the identity provider vouches. The gateway has verified the token before the function runs. */
export type Caller = {
  readonly personId: string;
  readonly email: string;
  readonly name: string;
  /** The one they signed up in. */
  readonly language: Language;
};

/** Characters a person's record takes; identity providers allow longer names. */
const longestName = 120;

const claimsSchema = z.object({
  sub: personIdSchema,
  email: emailAddressSchema,
  // API Gateway hands every claim over as text.
  email_verified: z.union([
    z.boolean(),
    z.pipe(
      z.enum(['true', 'false']),
      z.transform((text) => text === 'true'),
    ),
  ]),
  name: z.optional(z.string()),
  locale: z.optional(z.string()),
});

/** A locale is a language and perhaps a region (BCP 47): `es`, `es-US`. */
const languageOf = (locale: string | undefined): Language => (/^es\b/i.test(locale ?? '') ? 'es' : 'en');

/** The caller, or `unauthenticated` without a token and `email-not-verified` while the address is not proven. */
export const callerOf = (event: HttpEvent): Result<Caller, Refusal> => {
  const claims = claimsSchema.safeParse(event.requestContext.authorizer?.jwt?.claims);
  if (!claims.success) return fail({ code: 'unauthenticated' });
  if (!claims.data.email_verified) return fail({ code: 'email-not-verified' });
  const { sub, email, name, locale } = claims.data;
  const called = name?.trim() || (email.split('@')[0] ?? email);
  const known = called.slice(0, longestName).toWellFormed();
  return succeed({ personId: sub, email, name: known, language: languageOf(locale) });
};
