import { createProgram } from '@portolan/contract/program-routes';
import type { BodyOf } from '@portolan/contract/route';
import { addDays } from '@portolan/domain/days';
import { newId } from '@portolan/domain/ids';
import { addMonths, monthIn } from '@portolan/domain/months';
import type { Cast } from './demo-client.ts';
import type { DemoProgram } from './demo-organization.ts';
import type { Founded } from './seed-organization.ts';
import type { SetUp } from './seed-participation.ts';

const termsOf = (program: DemoProgram, today: string, now: Date): BodyOf<typeof createProgram> => {
  const { name, grantNumber, firstMonth, months, milestones, awards } = program;
  const first =
    firstMonth === 'next-january' ? `${Number(today.slice(0, 4)) + 1}-01` : addMonths(today, firstMonth);
  const firstDay = `${first}-01`;
  const due = (days: number | null) => (days === null ? null : addDays(firstDay, days));
  return {
    name,
    grantNumber,
    awards: awards.map((award) => ({ id: newId('award', now), ...award })),
    grantPeriod: { firstDay, lastDay: addDays(`${addMonths(first, months)}-01`, -1) },
    milestones: {
      startUp: due(milestones.startUp),
      midProject: due(milestones.midProject),
      final: due(milestones.final),
    },
  };
};

/** Sets the foundation's programs up, one after the other, so that their list reads the same every time. */
export const setUpPrograms = async (foundation: Founded, cast: Cast, now: Date): Promise<SetUp[]> => {
  const { demo, organizationId } = foundation;
  const setUps: SetUp[] = [];
  const today = monthIn(demo.timeZone, now);
  for (const [index, program] of (demo.programs ?? []).entries()) {
    const { id, awards } = await cast(program.by).api(createProgram, {
      params: { organizationId },
      body: termsOf(program, today, now),
      idempotencyKey: `demo:program:${organizationId}:${index}`,
    });
    setUps.push({ program, foundation, programId: id, awards });
  }
  return setUps;
};
