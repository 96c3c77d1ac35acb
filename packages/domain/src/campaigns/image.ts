import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { instantSchema } from '../time-zones.ts';

/** Bytes of the largest picture taken: it lies in one item, and mails should be light. */
export const largestImage = 200 * 1024;

export const pictureTypes = ['image/png', 'image/jpeg', 'image/gif'] as const;

/** A picture of a clinic's messages; its id is made of its bytes. */
export const imageSchema = z.lazy(() =>
  z.strictObject({
    id: idSchema('image'),
    type: z.enum(pictureTypes),
    /** Pixels. */
    width: z.int(),
    height: z.int(),
    /** Base64. */
    data: z.string(),
    addedAt: instantSchema,
    version: z.int(),
  }),
);
export type Image = z.infer<typeof imageSchema>;
