import type { Sequence } from '@portolan/domain/campaigns/campaign';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Refusal } from '../../runtime/refusal.ts';
import type { Store } from './store.ts';

/** The sequence in the path, as the caller has seen it. */
export const sequenceIn = async ({
  store,
  params,
  version,
}: {
  readonly store: Store;
  readonly params: { readonly sequenceId: string };
  readonly version: number;
}): Promise<Result<Sequence, Refusal>> => {
  const sequence = await store.sequences.find(params.sequenceId);
  if (sequence === null) return fail({ code: 'not-found' });
  return sequence.version === version
    ? succeed(sequence)
    : fail({ code: 'stale-version', currentVersion: sequence.version });
};
