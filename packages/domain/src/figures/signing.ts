import { fail, type Result, succeed } from '../result.ts';
import { isBlank } from './cells.ts';
import type { Approval, ApprovedMonth, MonthFigures, Totals } from './month-figures.ts';
import type { WarnedCell } from './warnings.ts';

/** Who signs, and when. */
export type Signing = { readonly by: string; readonly byName: string; readonly now: Date };

export type Unexplained = { readonly code: 'warnings-unexplained'; readonly cells: readonly WarnedCell[] };

const unexplainedIn = (warnings: readonly WarnedCell[]): Unexplained | null => {
  const cells = warnings.filter(({ explained }) => !explained);
  return cells.length === 0 ? null : { code: 'warnings-unexplained', cells };
};

/**
 * Nothing to sign. A month that was approved may be approved again without any figure: that is how one which was entered in the
 * wrong month is taken back.
 */
const isEmpty = ({ cells, approved }: MonthFigures): boolean => isBlank(cells) && approved === null;

/** Hands a month in. From then on it takes no figures until it is opened again. */
export const submitMonth = (
  month: MonthFigures,
  warnings: readonly WarnedCell[],
  { by, now }: Pick<Signing, 'by' | 'now'>,
): Result<MonthFigures, { readonly code: 'month-empty' | 'month-not-open' } | Unexplained> => {
  if (month.status === 'submitted' || month.status === 'approved') return fail({ code: 'month-not-open' });
  if (isEmpty(month)) return fail({ code: 'month-empty' });
  const unexplained = unexplainedIn(warnings);
  if (unexplained !== null) return fail(unexplained);
  return succeed({
    ...month,
    status: 'submitted',
    submitted: { by, at: now.toISOString() },
    version: month.version + 1,
  });
};

export type ApprovedNow = {
  readonly month: MonthFigures;
  readonly approvedMonth: ApprovedMonth;
  readonly approval: Approval;
};

/**
 * Approves a month, handed in or not. `before` is what was approved of it last, null for the first time: its first approval stays
 * what says whether the month came in time, and the number of the approval goes on from it. `totals` are the month's.
 */
export const approveMonth = (
  month: MonthFigures,
  before: ApprovedMonth | null,
  totals: Totals,
  warnings: readonly WarnedCell[],
  { by, byName, now }: Signing,
): Result<ApprovedNow, { readonly code: 'month-empty' | 'month-already-approved' } | Unexplained> => {
  if (month.status === 'approved') return fail({ code: 'month-already-approved' });
  if (isEmpty(month)) return fail({ code: 'month-empty' });
  const unexplained = unexplainedIn(warnings);
  if (unexplained !== null) return fail(unexplained);
  const at = now.toISOString();
  const number = (before?.version ?? 0) + 1;
  const name = month.month;
  return succeed({
    month: { ...month, status: 'approved', approved: { by, at, number }, version: month.version + 1 },
    approvedMonth: {
      month: name,
      totals,
      firstApprovedAt: before?.firstApprovedAt ?? at,
      approvedAt: at,
      version: number,
    },
    approval: { month: name, number, cells: month.cells, totals, by, byName, at },
  });
};

/** Opens a month again. What was approved of it stands, here and with the programs, until it is approved again. */
export const reopenMonth = (
  month: MonthFigures,
): Result<MonthFigures, { readonly code: 'month-already-open' }> => {
  if (month.status === 'open' || month.status === 'reopened') return fail({ code: 'month-already-open' });
  return succeed({
    ...month,
    status: month.approved === null ? 'open' : 'reopened',
    submitted: null,
    version: month.version + 1,
  });
};
