import type { PanelTerms } from '@portolan/domain/feedback/panel';

/** A panel's terms as they are typed. */
export type PanelDraft = Omit<PanelTerms, 'askedPerMonth' | 'restDays'> & {
  readonly askedPerMonth: string;
  readonly restDays: string;
};

/** What the two numbers may be; source: the domain's schema. */
export const ranges = { askedPerMonth: [1, 500], restDays: [7, 365] } as const;

export const emptyDraft: PanelDraft = {
  name: { en: '', es: '' },
  kind: 'other',
  audience: 'patients',
  formId: null,
  askedPerMonth: '20',
  restDays: '60',
  open: true,
};

/** A panel as it begins to be changed. */
export const draftOf = ({
  name,
  kind,
  audience,
  formId,
  askedPerMonth,
  restDays,
  open,
}: PanelTerms): PanelDraft => ({
  name,
  kind,
  audience,
  formId,
  askedPerMonth: String(askedPerMonth),
  restDays: String(restDays),
  open,
});

/** A typed number within its range; null for anything else. */
export const numberIn = (field: keyof typeof ranges, text: string): number | null => {
  const [least, most] = ranges[field];
  const value = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
};

const longestName = 120;

export const isNamed = ({ name }: PanelDraft): boolean =>
  [name.en, name.es].every((text) => text.trim() !== '' && text.length <= longestName);

/** The terms that a draft stands for; null while something is missing or wrong. */
export const termsOf = (draft: PanelDraft): PanelTerms | null => {
  const askedPerMonth = numberIn('askedPerMonth', draft.askedPerMonth);
  const restDays = numberIn('restDays', draft.restDays);
  if (!isNamed(draft) || askedPerMonth === null || restDays === null) return null;
  const name = { en: draft.name.en.trim(), es: draft.name.es.trim() };
  return { ...draft, name, askedPerMonth, restDays };
};
