import { fail, type Result, succeed } from '../result.ts';
import { checkForm, isSound } from './check-form.ts';
import type { FormOffer, FormOfferTerms } from './form-offer.ts';

/** So many forms and polls a program may offer, drafts and those taken back included. */
export const mostFormOffers = 20;
/** Questions and options of an offered form, together: what foundations hold of all clinics' answers to it stays small. */
export const mostOfferedParts = 100;

export type FormOfferRefused = { readonly code: 'form-broken' | 'form-unfinished' | 'form-too-large' };

/** Content that contradicts itself is not stored, and content that is not finished is not offered. */
const checked = ({ content, offered }: FormOfferTerms): Result<null, FormOfferRefused> => {
  // Panels are a clinic's own; there is none that a foundation could name.
  if (!isSound(content) || content.panelId !== null) return fail({ code: 'form-broken' });
  const parts = content.questions.reduce((sum, { options }) => sum + 1 + options.length, 0);
  if (parts > mostOfferedParts) return fail({ code: 'form-too-large' });
  return offered && checkForm(content).length > 0 ? fail({ code: 'form-unfinished' }) : succeed(null);
};

type Terms = Omit<FormOfferTerms, 'offered'>;
const termsOf = ({ audiences, moment, occasion, content }: Terms): Terms => ({
  audiences,
  moment,
  occasion,
  content,
});

/** Writes an offer: a draft, or offered at once. */
export const writeFormOffer = (
  given: FormOfferTerms,
  names: Pick<FormOffer, 'id' | 'programId' | 'foundationId'>,
  now: Date,
): Result<FormOffer, FormOfferRefused> => {
  const found = checked(given);
  if (!found.ok) return found;
  const offeredAt = given.offered ? now.toISOString() : null;
  return succeed({ ...names, ...termsOf(given), offeredAt, version: 1 });
};

/** Changes an offer, offers it or takes it back. `fields` are those that differ, none where nothing does. */
export const changeFormOffer = (
  before: FormOffer,
  given: FormOfferTerms,
  now: Date,
): Result<{ readonly offer: FormOffer; readonly fields: readonly string[] }, FormOfferRefused> => {
  const found = checked(given);
  if (!found.ok) return found;
  const offeredAt = given.offered ? (before.offeredAt ?? now.toISOString()) : null;
  const after: FormOffer = { ...before, ...termsOf(given), offeredAt, version: before.version + 1 };
  const names = ['audiences', 'moment', 'occasion', 'content', 'offeredAt'] as const;
  const fields = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return succeed({ offer: after, fields });
};
