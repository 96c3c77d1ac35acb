import { languageSchema } from '@portolan/domain/people/person';
import { mostRows } from '@portolan/domain/programs/clinic-list-faults';
import * as z from 'zod/mini';

/** Rows that are invited by one request: as many as are written well within the time it may take. */
export const rowsAtOnce = 250;

/** Bytes: five thousand rows of two hundred. */
export const listBodyLimit = 1024 * 1024;

/** A list of clinics as it is sent: the text, and which part of it is meant. */
export const clinicListBodySchema = z.lazy(() =>
  z.strictObject({
    csv: z.string().check(z.minLength(1), z.maxLength(listBodyLimit)),
    /** Of letters to clinics for which the list names none. */
    language: languageSchema,
    preview: z.boolean(),
    /** Which rows of the list, counted without header and empty ones from 0; all of them where it is missing. */
    rows: z.optional(
      z.strictObject({
        from: z.int().check(z.minimum(0), z.maximum(mostRows)),
        count: z.int().check(z.minimum(1), z.maximum(rowsAtOnce)),
      }),
    ),
  }),
);
