import { writeClinicComment, writeComment } from '@portolan/contract/discussion-routes';
import { changePortalTeam } from '@portolan/contract/portal-team-routes';
import { listWorkPlans } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import type { Stack } from '../stack.ts';
import type { Cast } from './demo-client.ts';
import type { DemoPerson, DemoSeats } from './demo-organization.ts';
import type { Founded } from './seed-organization.ts';
import type { SetUp } from './seed-participation.ts';

const seatsOf = (seats: DemoSeats, personId: (person: DemoPerson) => string) =>
  Object.fromEntries(
    Object.entries(seats).map(([seatId, holders]) => [
      seatId,
      {
        needed: true,
        holders: holders.map(([person, staffing]) => ({
          person:
            typeof person === 'string'
              ? { kind: 'named' as const, name: person }
              : { kind: 'member' as const, personId: personId(person) },
          staffing,
        })),
      },
    ]),
  );

/** Seats the clinic's portal team. */
export const seatTeam = async ({ demo, organizationId }: Founded, cast: Cast, now: Date): Promise<void> => {
  const { portalTeam, owner } = demo;
  if (portalTeam === undefined) return;
  await cast(owner).api(changePortalTeam, {
    params: { organizationId },
    ifMatch: 0,
    body: {
      changeId: newId('change', now),
      fields: { seats: seatsOf(portalTeam, (person) => cast(person).personId) },
    },
  });
};

/** Has people talk about the plan, one after the other: an answer comes when what it answers has arrived. */
export const talk = async (
  stack: Stack,
  { demo, organizationId }: Founded,
  setUps: readonly SetUp[],
  cast: Cast,
): Promise<void> => {
  const [first] = demo.comments ?? [];
  if (first === undefined) return;
  const { items } = await cast(demo.owner).api(listWorkPlans, { params: { organizationId }, query: {} });
  const planId = items[0]?.id ?? '';
  for (const [index, comment] of (demo.comments ?? []).entries()) {
    const { api } = cast(comment.by);
    const { elementId, text } = comment;
    const mentions = comment.mentions.map((person) => cast(person).personId);
    const idempotencyKey = `demo:comment:${organizationId}:${index}`;
    const setUp = setUps.find(({ program }) => program.name === comment.with);
    if (setUp?.foundation.demo.members.some(({ person }) => person === comment.by))
      await api(writeClinicComment, {
        params: {
          organizationId: setUp.foundation.organizationId,
          programId: setUp.programId,
          clinicId: organizationId,
          elementId,
        },
        body: { text, mentions },
        idempotencyKey,
      });
    else
      await api(writeComment, {
        params: { organizationId, planId, elementId },
        body: { text, mentions, programId: setUp?.programId ?? null },
        idempotencyKey,
      });
    await stack.drain();
  }
};
