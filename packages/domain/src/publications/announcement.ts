import * as z from 'zod/mini';
import { announcementIdSchema, personIdSchema, programIdSchema } from '../ids.ts';
import { instantSchema } from '../time-zones.ts';

export const announcementFields = {
  title: z.lazy(() => z.string().check(z.trim(), z.minLength(1), z.maxLength(200))),
  text: z.lazy(() => z.string().check(z.trim(), z.minLength(1), z.maxLength(8000))),
  language: z.enum(['en', 'es']),
} as const;

export const announcementWordsSchema = z.lazy(() => z.strictObject(announcementFields));

/** What a foundation tells all clinics of a program (PRG-6). */
export const announcementSchema = z.lazy(() =>
  z.strictObject({
    id: announcementIdSchema,
    programId: programIdSchema,
    ...announcementFields,
    publishedBy: personIdSchema,
    publishedByName: z.string(),
    publishedAt: instantSchema,
    version: z.int(),
  }),
);
export type Announcement = z.infer<typeof announcementSchema>;
