import { slugSchema } from '@portolan/domain/feedback/form';
import * as z from 'zod/mini';
import { tokenSchema } from './parameters.ts';

/** Sealed: see the functions' `mail-tokens.ts`. */
const mailTokenSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{80,130}$/));

/** What each name in a page's path may be. Anything else is answered like an address that leads nowhere. */
export const pageParameterSchemas: Readonly<Record<string, z.ZodMiniType<string>>> = {
  formSlug: slugSchema,
  panelSlug: slugSchema,
  clinicSlug: slugSchema,
  letterToken: tokenSchema,
  kioskToken: tokenSchema,
  recipientToken: mailTokenSchema,
  trackingToken: mailTokenSchema,
  imageToken: mailTokenSchema,
  confirmationToken: mailTokenSchema,
  linkNumber: z.string().check(z.regex(/^(0|[1-9]\d{0,2})$/)),
  signUpSlug: slugSchema,
};
