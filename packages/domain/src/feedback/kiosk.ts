import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { instantSchema } from '../time-zones.ts';

export const kioskNameSchema = z.lazy(() => z.string().check(z.trim(), z.minLength(1), z.maxLength(60)));

/** A screen of the clinic that a form stands on; who knows its token is the screen. */
export const kioskSchema = z.lazy(() =>
  z.strictObject({
    id: idSchema('kiosk'),
    formId: idSchema('form'),
    name: kioskNameSchema,
    addedAt: instantSchema,
    version: z.int(),
  }),
);
export type Kiosk = z.infer<typeof kioskSchema>;

/** Screens that one form stands on at most. */
export const mostKiosks = 20;
