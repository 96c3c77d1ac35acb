import type { publishAnnouncement } from '@portolan/contract/publication-routes';
import { newId } from '@portolan/domain/ids';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handlePublishAnnouncement = async (
  call: MemberCall<typeof publishAnnouncement, Store>,
): Handled<typeof publishAnnouncement> => {
  const { store, params, body, now, caller, directory } = call;
  const [program, person] = await Promise.all([
    store.programs.find(params.programId),
    directory.person(caller.personId),
  ]);
  if (program === null) return fail({ code: 'not-found' });
  // Nobody would read it: its clinics share nothing with it any more.
  if (program.closed !== null) return fail({ code: 'program-closed' });
  const announcement = {
    id: newId('announcement', now),
    programId: program.id,
    ...body,
    publishedBy: caller.personId,
    publishedByName: person?.name ?? caller.name,
    publishedAt: now.toISOString(),
    version: 1,
  };
  return call.commit({
    writes: [store.announcements.publish(announcement, 'write-contention')],
    audit: {
      action: 'announcement-published',
      target: announcement.id,
      versionBefore: null,
      versionAfter: 1,
      fields: [],
    },
    reply: { body: announcement, version: 1 },
  });
};
