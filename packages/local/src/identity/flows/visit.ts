import type { Language } from '@portolan/messages/define-texts';
import type { IdentityTexts } from '@portolan/messages/identity-texts';
import type { Accounts } from '../accounts.ts';
import type { Attempts } from '../attempts.ts';
import type { Challenges } from '../challenges.ts';
import type { SendMail } from '../mails.ts';
import type { FieldErrors, FieldName } from '../pages/fields.ts';
import type { FormPage, FormView } from '../pages/form-parts.ts';
import type { Halfway } from '../second-factor/halfway.ts';
import type { SecondFactors } from '../second-factor/second-factors.ts';
import type { UnfinishedSignUps } from '../unfinished-sign-ups.ts';

export type FlowDeps = {
  readonly accounts: Accounts;
  readonly attempts: Attempts;
  readonly challenges: Challenges;
  readonly unfinished: UnfinishedSignUps;
  readonly secondFactors: SecondFactors;
  readonly halfway: Halfway;
  readonly mail: SendMail;
  readonly now: () => Date;
};

/** `show` draws the page with what was typed elsewhere, `submit` acts on it, `resend` asks for another code. */
export type Action = 'show' | 'submit' | 'resend';

/** One request to a page of the sign-in that `uid` names. */
export type Visit = {
  readonly uid: string;
  readonly language: Language;
  readonly texts: IdentityTexts;
  readonly query: string;
  readonly action: Action;
  readonly typed: Readonly<Record<FieldName, string>>;
  readonly inbox?: string | undefined;
};

export type Answer =
  | { readonly kind: 'page'; readonly status: 200 | 422 | 429; readonly page: FormPage }
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'finish'; readonly sub: string; readonly methods: readonly ('pwd' | 'otp')[] };

export type Flow = (visit: Visit) => Promise<Answer>;

const noErrors: FieldErrors = new Map();

/** Draws the visit's page, with errors (422 unless told otherwise) or without. */
export const draw = (
  visit: Visit,
  render: (view: FormView) => FormPage,
  extra: { errors?: FieldErrors; notice?: string; email?: string; name?: string; status?: 422 | 429 } = {},
): Answer => {
  const {
    errors = noErrors,
    notice,
    email = visit.typed.email,
    name = visit.typed.name,
    status = 422,
  } = extra;
  // With a notice comes a new code: the one that was typed is of no use any more.
  const code = notice === undefined ? visit.typed.code : '';
  const { texts, language, query, inbox } = visit;
  const page = render({ texts, language, query, errors, notice, inbox, values: { name, email, code } });
  return { kind: 'page', status: errors.size === 0 ? 200 : status, page };
};

export const go = (visit: Visit, page: string): Answer => ({ kind: 'go', to: `${page}${visit.query}` });
