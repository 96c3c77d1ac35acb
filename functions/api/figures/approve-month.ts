import type { approveMonth as route } from '@portolan/contract/figure-routes';
import { approveMonth } from '@portolan/domain/figures/signing';
import { totalsOf } from '@portolan/domain/figures/totals';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { personOf } from '../../runtime/person-of.ts';
import { monthToSign, refusalOf } from './month-to-sign.ts';
import type { Store } from './store.ts';

export const handleApproveMonth = async (call: MemberCall<typeof route, Store>): Handled<typeof route> => {
  const { store, params, now, caller, directory } = call;
  const [read, last, person] = await Promise.all([
    monthToSign(store, params.month, call.version),
    store.approvedMonths.find(params.month),
    personOf(directory, caller, now),
  ]);
  if (!read.ok) return read;
  const { month: before, warnings, measureOf } = read.value;
  const totals = totalsOf(before.cells, measureOf);
  const signing = { by: caller.personId, byName: person.name, now };
  const decided = approveMonth(before, last, totals, warnings, signing);
  if (!decided.ok) return fail(refusalOf(decided.failure));
  const { month, approvedMonth, approval } = decided.value;
  return call.commit({
    writes: [
      store.figures.put(month, { version: before.version }, 'write-contention'),
      store.approvedMonths.put(
        approvedMonth,
        last === null ? 'absent' : { version: last.version },
        'write-contention',
      ),
      store.approvals.append(approval, 'write-contention'),
    ],
    audit: {
      action: 'month-approved',
      target: month.month,
      versionBefore: before.version,
      versionAfter: month.version,
      fields: [],
    },
    reply: { body: month, version: month.version },
  });
};
