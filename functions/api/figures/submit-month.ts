import type { submitMonth as route } from '@portolan/contract/figure-routes';
import { submitMonth } from '@portolan/domain/figures/signing';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { monthToSign, refusalOf } from './month-to-sign.ts';
import type { Store } from './store.ts';

export const handleSubmitMonth = async (call: MemberCall<typeof route, Store>): Handled<typeof route> => {
  const { store, params, now, caller } = call;
  const read = await monthToSign(store, params.month, call.version);
  if (!read.ok) return read;
  const { month: before, warnings } = read.value;
  const decided = submitMonth(before, warnings, { by: caller.personId, now });
  if (!decided.ok) return fail(refusalOf(decided.failure));
  const month = decided.value;
  return call.commit({
    writes: [store.figures.put(month, { version: before.version }, 'write-contention')],
    audit: {
      action: 'month-submitted',
      target: month.month,
      versionBefore: before.version,
      versionAfter: month.version,
      fields: [],
    },
    reply: { body: month, version: month.version },
  });
};
