import type { changeFormOffer as route } from '@portolan/contract/form-offer-routes';
import { changeFormOffer } from '@portolan/domain/feedback/change-form-offer';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleChangeFormOffer = async (call: MemberCall<typeof route, Store>): Handled<typeof route> => {
  const { store, params, body, now } = call;
  const { programId, formOfferId } = params;
  const [program, before] = await Promise.all([
    store.programs.find(programId),
    store.formOffers.find(programId, formOfferId),
  ]);
  if (program === null || before === null) return fail({ code: 'not-found' });
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  if (program.closed !== null) return fail({ code: 'program-closed' });
  const changed = changeFormOffer(before, body, now);
  if (!changed.ok) return changed;
  const { offer, fields } = changed.value;
  if (fields.length === 0) return succeed({ body: before, version: before.version });
  return call.commit({
    writes: [store.formOffers.put(offer, 'write-contention')],
    audit: {
      action: 'form-offer-changed',
      target: offer.id,
      versionBefore: before.version,
      versionAfter: offer.version,
      fields: [...fields],
    },
    reply: { body: offer, version: offer.version },
  });
};
