import type { ProblemCode } from '@portolan/contract/problem';
import type { nudgeLate } from '@portolan/contract/review-routes';
import { dayIn } from '@portolan/domain/days';
import { dueDaysOf, nudge, wasNudgedToday } from '@portolan/domain/programs/extending';
import type { MilestoneName } from '@portolan/domain/programs/milestone-name';
import { milestoneStatus } from '@portolan/domain/programs/milestone-status';
import type { Participation } from '@portolan/domain/programs/participation';
import type { Program } from '@portolan/domain/programs/program';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { inChunks } from '../../runtime/in-chunks.ts';
import { milestoneRows } from './list-milestone-rows.ts';
import type { Store } from './store.ts';

const everyClinic = async (store: Store, programId: string): Promise<Participation[]> => {
  const found: Participation[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const page: { readonly items: Participation[]; readonly nextCursor: string | null } =
      await store.participations.page(programId, { cursor, limit: 100 });
    found.push(...page.items);
    cursor = page.nextCursor;
  }
  return found;
};

/** What was decided about each clinic that takes part and is late. */
const lateGrantees = async (store: Store, program: Program, milestone: MilestoneName, today: string) => {
  const clinics = (await everyClinic(store, program.id)).filter(({ status }) => status === 'active');
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
  const { store, params, body, now } = call;
  const { milestone } = body;
  const [program, timeZone] = await Promise.all([store.programs.find(params.programId), store.timeZone()]);
  if (program === null) return fail({ code: 'not-found' });
  if (program.closed !== null) return fail({ code: 'program-closed' });
  const late = await lateGrantees(store, program, milestone, dayIn(timeZone, now));
  const due = late.filter((grantee) => !wasNudgedToday(grantee, milestone, timeZone, now));
  const writes = due.map((grantee) =>
    store.grantees.put<ProblemCode>(nudge(grantee, milestone, now), grantee.version, 'write-contention'),
  );
  const chunks = inChunks(writes);
  // All but the last go ahead: whoever asks again after a crash nudges only those who were not reached.
  for (const chunk of chunks.slice(0, -1)) {
    const written = await store.writeAll<ProblemCode>(chunk);
    if (!written.ok) return written;
  }
  return call.commit({
    writes: chunks.at(-1) ?? [],
    audit: {
      action: 'clinics-nudged',
      target: program.id,
      versionBefore: null,
      versionAfter: null,
      fields: [milestone],
    },
    reply: { body: { nudged: due.length, already: late.length - due.length } },
  });
};
