import { coachNoteSchema } from '@portolan/domain/programs/coach-note';
import { granteeSchema } from '@portolan/domain/programs/grantee';
import { type Participation, storedParticipationSchema } from '@portolan/domain/programs/participation';
import { participationInvitationSchema } from '@portolan/domain/programs/participation-invitation';
import { programSchema } from '@portolan/domain/programs/program';
import { reviewSchema } from '@portolan/domain/programs/review';
import { submissionSchema, submittedElementSchema } from '@portolan/domain/programs/submission';
import * as z from 'zod/mini';
import { type ItemKind, itemKind } from '../items.ts';

export const programKind = itemKind('Program', programSchema, [
  // Schema 1 knew no end of a program before its period's.
  (record) => ({ ...record, closed: null }),
]);
export const participationInvitationKind = itemKind('Invitation to take part', participationInvitationSchema);
const storedParticipationKind = itemKind('Participation', storedParticipationSchema);
const keySchema = z.looseObject({ pk: z.string(), sk: z.string() });
/** A row's two ids are in its key alone. */
export const participationKind: ItemKind<Participation> = {
  toItem: (key, { programId: _, clinicId: __, ...stored }, extra) =>
    storedParticipationKind.toItem(key, stored, extra),
  fromItem: (item) => {
    const { pk, sk } = keySchema.parse(item);
    const programId = pk.slice(pk.lastIndexOf('#') + 1);
    return { programId, clinicId: sk, ...storedParticipationKind.fromItem(item) };
  },
};
export const granteeKind = itemKind('Grantee', granteeSchema);
export const coachNoteKind = itemKind('Note', coachNoteSchema);
export const submissionKind = itemKind('Submission', submissionSchema);
export const submittedElementKind = itemKind('Submitted element', submittedElementSchema);
export const reviewKind = itemKind('Review', reviewSchema);
