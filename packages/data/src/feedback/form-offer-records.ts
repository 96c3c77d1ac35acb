import { formOfferSchema } from '@portolan/domain/feedback/form-offer';
import { itemKind } from '../items.ts';

/** A foundation's own, and its clinics' copies. */
export const formOfferKind = itemKind('Offered form', formOfferSchema);
