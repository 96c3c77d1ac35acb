import * as z from 'zod/mini';
import { idSchema, organizationIdSchema, personIdSchema, programIdSchema } from '../ids.ts';
import { instantSchema } from '../time-zones.ts';

export const noteTextSchema = z.lazy(() => z.string().check(z.trim(), z.minLength(1), z.maxLength(8000)));

/** What somebody at a foundation notes of a clinic for themselves (PRG-6). Nobody else reads it, owners included. */
export const coachNoteSchema = z.lazy(() =>
  z.strictObject({
    id: idSchema('note'),
    programId: programIdSchema,
    clinicId: organizationIdSchema,
    by: personIdSchema,
    text: z.string(),
    writtenAt: instantSchema,
    changedAt: z.nullable(instantSchema),
    version: z.int(),
  }),
);
export type CoachNote = z.infer<typeof coachNoteSchema>;
