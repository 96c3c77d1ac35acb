import type { MilestoneRow } from '@portolan/contract/review-routes';
import type { Day } from '@portolan/domain/days';
import { dueDaysOf } from '@portolan/domain/programs/extending';
import { type MilestoneName, milestoneNames } from '@portolan/domain/programs/milestone-name';
import {
  type MilestoneState,
  type MilestoneStatus,
  milestoneStates,
  milestoneStatus,
} from '@portolan/domain/programs/milestone-status';
import type { Program } from '@portolan/domain/programs/program';

/** A clinic at one milestone. */
export type Standing = {
  readonly row: MilestoneRow;
  readonly dueDay: Day | null;
  readonly status: MilestoneStatus;
};

const byUrgency = (one: Standing, other: Standing): number => {
  const rank = ({ status }: Standing) => milestoneStates.indexOf(status.state);
  const waiting = ({ status }: Standing) => status.attempt?.submittedAt ?? '';
  return (
    rank(one) - rank(other) ||
    (one.status.days ?? 0) - (other.status.days ?? 0) ||
    waiting(one).localeCompare(waiting(other)) ||
    one.row.name.localeCompare(other.row.name)
  );
};

/** Where the clinics that take part stand at a milestone: what waits for review first, longest waiting before others. */
export const standingsAt = (
  program: Program,
  milestone: MilestoneName,
  rows: readonly MilestoneRow[],
  today: Day,
): Standing[] =>
  rows
    .filter(({ status }) => status === 'active')
    .map((row) => {
      const dueDay = dueDaysOf(program, row.grantee)[milestone];
      const attempts = row.attempts.filter((attempt) => attempt.milestone === milestone);
      return { row, dueDay, status: milestoneStatus(dueDay, attempts, today) };
    })
    .toSorted(byUrgency);

/** How many clinics are in which state; states nobody is in are left out. */
export const countsOf = (
  standings: readonly Standing[],
): { readonly state: MilestoneState; readonly count: number }[] =>
  milestoneStates
    .map((state) => ({ state, count: standings.filter(({ status }) => status.state === state).length }))
    .filter(({ count }) => count > 0);

/** The milestone to look at first: the earliest at which something waits or is not settled; the last when all are. */
export const firstToLookAt = (program: Program, rows: readonly MilestoneRow[], today: Day): MilestoneName => {
  const unsettled = (name: MilestoneName, wanted: readonly MilestoneState[]) =>
    standingsAt(program, name, rows, today).some(({ status }) => wanted.includes(status.state));
  return (
    milestoneNames.find((name) => unsettled(name, ['submitted'])) ??
    milestoneNames.find((name) => unsettled(name, ['late', 'due-today', 'due-soon', 'changes-asked'])) ??
    milestoneNames.find((name) => unsettled(name, ['not-due', 'undated'])) ??
    'final'
  );
};
