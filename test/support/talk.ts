import {
  listClinicComments,
  listComments,
  listNotices,
  writeClinicComment,
  writeComment,
} from '@portolan/contract/discussion-routes';
import { pageOf } from '@portolan/contract/parameters';
import { commentSchema } from '@portolan/domain/discussions/comment';
import { noticeSchema } from '@portolan/domain/discussions/notice';
import type { Organization, World } from './world.ts';
import { demand, type Person, send } from './world-people.ts';

/** How people of the first clinic and its foundation talk, and what they read of it. */
export const talkIn = (world: World) => {
  const cedarPath = (elementId: string) => ({
    organizationId: world.cedar.id,
    planId: world.cedar.planId,
    elementId,
  });
  const foundationPath = (elementId: string) => ({
    organizationId: world.foundation.id,
    programId: world.foundation.programId,
    clinicId: world.cedar.id,
    elementId,
  });
  const inside = (person: Person, elementId: string, text: string, mentions: Person[] = []) =>
    send(world, writeComment, person.token, {
      params: cedarPath(elementId),
      body: { text, mentions: mentions.map(({ personId }) => personId), programId: null },
    });
  const toFoundation = (person: Person, elementId: string, text: string, mentions: Person[] = []) =>
    send(world, writeComment, person.token, {
      params: cedarPath(elementId),
      body: {
        text,
        mentions: mentions.map(({ personId }) => personId),
        programId: world.foundation.programId,
      },
    });
  const toClinic = (person: Person, elementId: string, text: string, mentions: Person[] = []) =>
    send(world, writeClinicComment, person.token, {
      params: foundationPath(elementId),
      body: { text, mentions: mentions.map(({ personId }) => personId) },
    });
  const listed = async (person: Person, elementId: string, side: 'clinic' | 'foundation') => {
    await world.stack.drain();
    const answer = await (side === 'clinic'
      ? demand(world, listComments, person.token, { params: cedarPath(elementId) })
      : demand(world, listClinicComments, person.token, { params: foundationPath(elementId) }));
    return pageOf(commentSchema).parse(answer.json).items;
  };
  const noticesOf = async (person: Person, { id: organizationId }: Organization, elementId: string) => {
    await world.stack.drain();
    const answer = await demand(world, listNotices, person.token, { params: { organizationId } });
    return pageOf(noticeSchema)
      .parse(answer.json)
      .items.filter((notice) => notice.elementId === elementId);
  };
  return { cedarPath, foundationPath, inside, toFoundation, toClinic, listed, noticesOf };
};
