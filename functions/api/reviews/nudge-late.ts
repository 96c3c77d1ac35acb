import type { ProblemCode } from '@portolan/contract/problem';
import type { nudgeLate } from '@portolan/contract/review-routes';
import { inChunks } from '@portolan/data/in-chunks';
import { dayIn } from '@portolan/domain/days';
import { dueDaysOf, nudge, wasNudgedToday } from '@portolan/domain/programs/extending';
import type { MilestoneName } from '@portolan/domain/programs/milestone-name';
import { milestoneStatus } from '@portolan/domain/programs/milestone-status';
import type { Program } from '@portolan/domain/programs/program';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { commit } from '../../runtime/unit-of-work.ts';
import { milestoneRows } from './list-milestone-rows.ts';
import type { Store } from './store.ts';

/** What was decided about each clinic that takes part and is late. */
const lateGrantees = async (store: Store, program: Program, milestone: MilestoneName, today: string) => {
  const clinics = (await store.participations.ofProgram(program.id)).filter(
    ({ status }) => status === 'active',
  );
  const rows = await milestoneRows(store, program.id, clinics);
  return rows.flatMap(({ grantee, attempts }) => {
    const dueDay = dueDaysOf(program, grantee)[milestone];
    const here = attempts.filter((attempt) => attempt.milestone === milestone);
    return milestoneStatus(dueDay, here, today).state === 'late' ? [grantee] : [];
  });
};

export const handleNudgeLate = async (
  call: MemberCall<typeof nudgeLate, Store>,
): Handled<typeof nudgeLate> => {
  const { store, params, body, caller, now } = call;
  const { milestone } = body;
  const [program, timeZone] = await Promise.all([store.programs.find(params.programId), store.timeZone()]);
  if (program === null) return fail({ code: 'not-found' });
  if (program.closed !== null) return fail({ code: 'program-closed' });
  const late = await lateGrantees(store, program, milestone, dayIn(timeZone, now));
  const due = late.filter((grantee) => !wasNudgedToday(grantee, milestone, timeZone, now));
  // What this very request wrote before somebody else's write made it begin again.
  const before = late.filter(({ nudgedAt }) => nudgedAt[milestone] === now.toISOString()).length;
  const writes = due.map((grantee) =>
    store.grantees.put<ProblemCode>(nudge(grantee, milestone, now), grantee.version, 'write-contention'),
  );
  const nudged = due.length + before;
  const unitOf = (chunk: typeof writes) => ({
    writes: chunk,
    audit: {
      action: 'clinics-nudged' as const,
      target: program.id,
      versionBefore: null,
      versionAfter: null,
      fields: [milestone],
    },
    reply: { body: { nudged, already: late.length - nudged } },
  });
  const chunks = inChunks(writes);
  // All but the last go ahead, each with its audit record: whoever asks again after a crash nudges only those not reached.
  for (const chunk of chunks.slice(0, -1)) {
    const written = await commit(store, caller.personId, now, unitOf(chunk), null);
    if (!written.ok) return written;
  }
  return call.commit(unitOf(chunks.at(-1) ?? []));
};
