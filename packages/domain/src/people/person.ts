import * as z from 'zod/mini';
import { personIdSchema } from '../ids.ts';
import { instantSchema, timeZoneNameSchema } from '../time-zones.ts';

/** English first, wherever both are named. */
export const languages = ['en', 'es'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

export const emailAddressSchema = z.lazy(() =>
  z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254), z.email()),
);
export const personNameSchema = z.lazy(() => z.string().check(z.trim(), z.minLength(1), z.maxLength(120)));

/** A person who signs in; patients are never people in this sense. */
export const personSchema = z.lazy(() =>
  z.strictObject({
    id: personIdSchema,
    email: emailAddressSchema,
    name: personNameSchema,
    language: languageSchema,
    timeZone: timeZoneNameSchema,
    createdAt: instantSchema,
    version: z.int(),
  }),
);
export type Person = z.infer<typeof personSchema>;
