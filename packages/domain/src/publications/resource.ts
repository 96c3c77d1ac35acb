import * as z from 'zod/mini';
import { organizationIdSchema, resourceIdSchema } from '../ids.ts';
import { elementIdSchema } from '../work-plans/element.ts';

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

export const resourceFields = {
  /** The element it helps with; null for all. */
  elementId: z.lazy(() => z.nullable(elementIdSchema)),
  title: z.lazy(() => z.string().check(z.trim(), z.minLength(1), z.maxLength(200))),
  url: z.lazy(() =>
    z.string().check(z.maxLength(2000), z.refine(isWebAddress, { error: 'not-a-web-address' })),
  ),
  language: z.enum(['en', 'es']),
  /** Who made it: an agency, a vendor, another clinic. */
  source: z.lazy(() => z.string().check(z.trim(), z.maxLength(200))),
  description: z.lazy(() => z.string().check(z.maxLength(1000))),
} as const;

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
