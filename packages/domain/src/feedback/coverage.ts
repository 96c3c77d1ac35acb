import { type Audience, type Form, type Moment, moments } from './form.ts';

/** Whom a clinic has to hear; other practices are asked in polls alone. */
export const heardAudiences = ['patients', 'families', 'providers', 'staff'] as const;
export type HeardAudience = (typeof heardAudiences)[number];

/** The element of the standard template that says how these are heard; a template of a foundation's own may not have it. */
export const feedbackElementOf = (audience: Audience): string =>
  audience === 'patients' || audience === 'families' ? 'patient-feedback' : 'staff-feedback';

export type Covered = {
  readonly audience: HeardAudience;
  readonly moment: Moment;
  /** Ids of the open forms that ask this audience at this moment; none: a gap. */
  readonly formIds: readonly string[];
  readonly elementId: string;
  /** The ready-made form that would fill the gap. */
  readonly readyMade: string;
};

const patientForms = { testing: 'first-week', initial: 'after-sign-up', ongoing: 'monthly-pulse' } as const;
const staffForms = { testing: 'staff-weekly', initial: 'staff-weekly', ongoing: 'super-users' } as const;

/** Which open forms ask whom, and when: each audience at each moment (FB-1). */
export const coverage = (
  forms: readonly Pick<Form, 'id' | 'state' | 'audiences' | 'moment'>[],
): readonly Covered[] =>
  heardAudiences.flatMap((audience) =>
    moments.map((moment) => ({
      audience,
      moment,
      formIds: forms
        .filter(
          (form) => form.state === 'open' && form.moment === moment && form.audiences.includes(audience),
        )
        .map(({ id }) => id),
      elementId: feedbackElementOf(audience),
      readyMade:
        feedbackElementOf(audience) === 'patient-feedback' ? patientForms[moment] : staffForms[moment],
    })),
  );

/** The audiences and moments at which nobody is asked. */
export const gapsIn = (covered: readonly Covered[]): readonly Covered[] =>
  covered.filter(({ formIds }) => formIds.length === 0);

export type Gap = Pick<Covered, 'audience' | 'moment'>;

/** The gap that two words name, such as those of an address; null if there is no such audience or moment. */
export const gapNamed = (audience: string | undefined, moment: string | undefined): Gap | null => {
  const heard = heardAudiences.find((name) => name === audience);
  const at = moments.find((name) => name === moment);
  return heard === undefined || at === undefined ? null : { audience: heard, moment: at };
};

/** Whom a form asks, and when, so that it fills the gap that it is made for. */
export const toFill = <Terms extends { readonly audiences: readonly Audience[]; readonly moment: Moment }>(
  gap: Gap,
  terms: Terms,
): Terms & { audiences: Audience[] } => ({
  ...terms,
  audiences: terms.audiences.includes(gap.audience)
    ? [...terms.audiences]
    : [...terms.audiences, gap.audience],
  moment: gap.moment,
});
