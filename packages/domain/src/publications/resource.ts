import * as z from 'zod/mini';
import { organizationIdSchema, resourceIdSchema } from '../ids.ts';
import { elementIdSchema } from '../work-plans/element.ts';

/** Of the web, and with nobody's name and password in it: what comes before an @ makes an address look like another's. */
export const isWebAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '';
};

export const resourceFields = {
  /** The element it helps with; null for all. */
  elementId: z.lazy(() => z.nullable(elementIdSchema)),
  title: z.lazy(() => z.string().check(z.trim(), z.minLength(1), z.maxLength(200))),
  url: z.lazy(() =>
    z.string().check(z.trim(), z.maxLength(2000), z.refine(isWebAddress, { error: 'not-a-web-address' })),
  ),
  language: z.enum(['en', 'es']),
  /** Who made it: an agency, a vendor, another clinic. */
  source: z.lazy(() => z.string().check(z.trim(), z.maxLength(200))),
  description: z.lazy(() => z.string().check(z.trim(), z.maxLength(1000))),
} as const;

/** What a foundation says of a link. */
export const resourceWordsSchema = z.lazy(() => z.strictObject(resourceFields));
export type ResourceWords = z.infer<typeof resourceWordsSchema>;

export const resourceChangesSchema = z.lazy(() =>
  z.strictObject({
    elementId: z.exactOptional(resourceFields.elementId),
    title: z.exactOptional(resourceFields.title),
    url: z.exactOptional(resourceFields.url),
    language: z.exactOptional(resourceFields.language),
    source: z.exactOptional(resourceFields.source),
    description: z.exactOptional(resourceFields.description),
  }),
);
export type ResourceChanges = z.infer<typeof resourceChangesSchema>;

/** A link of a foundation's resource bank (PRG-6), copied to every clinic that takes part in one of its programs. */
export const resourceSchema = z.lazy(() =>
  z.strictObject({
    id: resourceIdSchema,
    foundationId: organizationIdSchema,
    ...resourceFields,
    version: z.int(),
  }),
);
export type Resource = z.infer<typeof resourceSchema>;
