import { blankMonth } from '@portolan/domain/figures/cells';
import type { MonthFigures } from '@portolan/domain/figures/month-figures';
import type { Unexplained } from '@portolan/domain/figures/signing';
import { comparedMonths, type WarnedCell, warningsOf } from '@portolan/domain/figures/warnings';
import type { KnownShape } from '@portolan/domain/measures/known-measures';
import { addMonths, type Month } from '@portolan/domain/months';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Refusal } from '../../runtime/refusal.ts';
import { measuresKnown } from './measures-known.ts';
import type { Store } from './store.ts';

type MonthToSign = {
  readonly month: MonthFigures;
  readonly warnings: readonly WarnedCell[];
  readonly measureOf: (measureId: string) => KnownShape | null;
};

/** The month, in the version that its signer saw, with what is unlikely in it. */
export const monthToSign = async (
  store: Store,
  name: Month,
  version: number,
): Promise<Result<MonthToSign, Refusal>> => {
  const [months, measureOf] = await Promise.all([
    store.figures.between(addMonths(name, -comparedMonths), name),
    measuresKnown(store),
  ]);
  const month = months.find((one) => one.month === name) ?? blankMonth(name);
  if (month.version !== version) return fail({ code: 'stale-version', currentVersion: month.version });
  return succeed({ month, warnings: warningsOf(month, months, measureOf), measureOf });
};

/** A refusal with the cells it is about. */
export const refusalOf = (failure: Unexplained | { readonly code: Refusal['code'] }): Refusal =>
  'cells' in failure
    ? {
        code: failure.code,
        violations: failure.cells.map(({ series, place, warning }) => ({
          pointer: `/cells/${series}/${place}`,
          message: warning,
        })),
      }
    : failure;
