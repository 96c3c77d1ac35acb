import type { writeComment } from '@portolan/contract/discussion-routes';
import type { Comment } from '@portolan/domain/discussions/comment';
import type { Audience } from '@portolan/domain/discussions/write-comment';
import type { MemberCall } from '../../runtime/bound-route.ts';
import type { Committed, UnitOfWork } from '../../runtime/unit-of-work.ts';
import type { Store } from './store.ts';

/** Whoever speaks, on either side. */
export type Speaking = Pick<
  MemberCall<typeof writeComment, Store>,
  'store' | 'now' | 'membership' | 'directory' | 'caller'
> & { readonly commit: (unit: UnitOfWork<Comment>) => Promise<Committed<Comment>> };

export type Place = Pick<Comment, 'clinicId' | 'planId' | 'elementId' | 'programId'>;

/** Comments of an element that are looked through for who takes part; who wrote before them alone is told nothing. */
const latest = 200;

/** Who of the speaker's own organization may read a thread: of coaches, those of the clinic (ORG-3). */
const readersOf = async (
  { store }: Speaking,
  { clinicId, programId }: Place,
): Promise<ReadonlySet<string>> => {
  const members = await store.members.all();
  const coaching = members.some(({ role }) => role === 'coach') && programId !== null;
  const coaches = coaching ? (await store.grantees.find(programId, clinicId)).coaches : [];
  return new Set(
    members
      .filter(({ role, personId }) => role !== 'coach' || coaches.includes(personId))
      .map(({ personId }) => personId),
  );
};

export const audienceOf = async (call: Speaking, place: Place): Promise<Audience> => {
  const [readers, thread] = await Promise.all([
    readersOf(call, place),
    call.store.comments.newest(place.planId, place.elementId, latest),
  ]);
  return { readers, thread };
};
