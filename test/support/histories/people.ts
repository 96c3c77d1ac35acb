import { ana, personNumber } from '@portolan/data/records.test-support';
import { type Grantee, undecidedGrantee } from '@portolan/domain/programs/grantee';

type Speaker = {
  readonly personId: string;
  /** Null for somebody who has left the organization. */
  readonly role: 'owner' | 'coach' | null;
  /** Whether what the other side says in a thread may be pointed out to them. */
  readonly mayRead: boolean;
};

const assignedCoach = personNumber(12);

/** Who says something for an organization; of a foundation there are more who may not read all of it. */
export const speakersOf = (kind: 'clinic' | 'foundation'): readonly Speaker[] =>
  kind === 'clinic'
    ? [
        { personId: ana, role: 'owner', mayRead: true },
        { personId: personNumber(2), role: null, mayRead: false },
      ]
    : [
        { personId: personNumber(11), role: 'owner', mayRead: true },
        { personId: assignedCoach, role: 'coach', mayRead: true },
        { personId: personNumber(13), role: 'coach', mayRead: false },
        { personId: personNumber(14), role: null, mayRead: false },
      ];

/** What a foundation has decided about each clinic from the beginning: who its coach is. */
export const coachedGrantee = (programId: string, clinicId: string): Grantee => ({
  ...undecidedGrantee(programId, clinicId),
  coaches: [assignedCoach],
  version: 1,
});
