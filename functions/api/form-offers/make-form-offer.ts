import type { makeFormOffer as route } from '@portolan/contract/form-offer-routes';
import { mostFormOffers, writeFormOffer } from '@portolan/domain/feedback/change-form-offer';
import { newId } from '@portolan/domain/ids';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleMakeFormOffer = async (call: MemberCall<typeof route, Store>): Handled<typeof route> => {
  const { store, params, body, now } = call;
  const { programId } = params;
  const [program, offers] = await Promise.all([
    store.programs.find(programId),
    store.formOffers.ofProgram(programId),
  ]);
  if (program === null) return fail({ code: 'not-found' });
  // Nobody could take it up: its clinics share nothing with it any more.
  if (program.closed !== null) return fail({ code: 'program-closed' });
  if (offers.length >= mostFormOffers) return fail({ code: 'too-many-forms' });
  const names = { id: newId('form', now), programId, foundationId: store.organizationId };
  const made = writeFormOffer(body, names, now);
  if (!made.ok) return made;
  const offer = made.value;
  return call.commit({
    writes: [store.formOffers.put(offer, 'write-contention')],
    audit: {
      action: 'form-offer-made',
      target: offer.id,
      versionBefore: null,
      versionAfter: 1,
      fields: [],
    },
    reply: { body: offer, version: 1 },
  });
};
