import { daySchema } from '@portolan/domain/days';
import { milestoneNames } from '@portolan/domain/programs/milestone-name';
import { type ProgramTerms, programFields } from '@portolan/domain/programs/program';
import { type Breach, breachesOf, type ProgramRule } from '@portolan/domain/programs/program-rules';
import { readDollars } from '../../../i18n/figures.ts';
import { type AwardDraft, isBlank, type ProgramDraft, templateOfKey } from './program-draft.ts';

export type FieldError =
  | ProgramRule
  | 'name-missing'
  | 'too-long'
  | 'day-missing'
  | 'day-unreadable'
  | 'day-too-far'
  | 'label-missing'
  | 'dollars-missing'
  | 'dollars-unreadable';
/** What is wrong, by the field's name in the form. */
export type FieldErrors = Readonly<Record<string, FieldError>>;

/** Characters; source: the contract. */
export const longest = { name: 120, grantNumber: 60, label: 120 } as const;
const mostDollars = 1_000_000_000;

export const awardField = (id: string, part: 'label' | 'dollars'): string => `${id}.${part}`;

const nameError = (name: string): FieldError | null => {
  if (programFields.name.safeParse(name).success) return null;
  return name.trim() === '' ? 'name-missing' : 'too-long';
};

/** `incomplete`: the browser holds a date that is not typed to its end, and gives an empty text for it. */
const dayError = (day: string, required: boolean, incomplete: boolean): FieldError | null => {
  if (incomplete) return 'day-unreadable';
  if (day === '') return required ? 'day-missing' : null;
  return daySchema.safeParse(day).success ? null : 'day-too-far';
};

const labelError = (label: string): FieldError | null => {
  if (label.trim() === '') return 'label-missing';
  return label.trim().length > longest.label ? 'too-long' : null;
};

const dollarsError = (text: string): FieldError | null => {
  const dollars = readDollars(text);
  if (dollars === null) return 'dollars-missing';
  return dollars !== undefined && dollars >= 1 && dollars <= mostDollars ? null : 'dollars-unreadable';
};

const awardErrors = (awards: readonly AwardDraft[]) =>
  awards.flatMap(({ id, label, dollars }) => [
    [awardField(id, 'label'), labelError(label)] as const,
    [awardField(id, 'dollars'), dollarsError(dollars)] as const,
  ]);

const termsOf = (draft: ProgramDraft, awards: readonly AwardDraft[]): ProgramTerms => ({
  name: draft.name.trim(),
  grantNumber: draft.grantNumber.trim(),
  awards: awards.map(({ id, label, dollars }) => ({
    id,
    label: label.trim(),
    dollars: readDollars(dollars) ?? 0,
  })),
  grantPeriod: { firstDay: draft.firstDay, lastDay: draft.lastDay },
  milestones: {
    startUp: draft.startUp || null,
    midProject: draft.midProject || null,
    final: draft.final || null,
  },
  template: templateOfKey(draft.template),
});

/** Broken rules by the field in which they are mended; `awards` are those that the pointers count. */
export const errorsOfBreaches = (
  breaches: readonly Breach[],
  awards: readonly { readonly id: string }[],
): FieldErrors =>
  Object.fromEntries(
    breaches.map(({ pointer, message }) => {
      const [, group = '', name = ''] = pointer.split('/');
      const award = group === 'awards' ? awards[Number(name)] : undefined;
      return [award === undefined ? name : awardField(award.id, 'label'), message];
    }),
  );

export type ReadDraft =
  | { readonly ok: true; readonly terms: ProgramTerms }
  | { readonly ok: false; readonly errors: FieldErrors };

/** What the form comes to: the program's terms, or everything that is wrong with them. `incomplete` names half-typed dates. */
export const readDraft = (draft: ProgramDraft, incomplete: ReadonlySet<string>): ReadDraft => {
  const awards = draft.awards.filter((award) => !isBlank(award));
  const found = [
    ['name', nameError(draft.name)] as const,
    [
      'grantNumber',
      draft.grantNumber.trim().length > longest.grantNumber ? ('too-long' as const) : null,
    ] as const,
    ['firstDay', dayError(draft.firstDay, true, incomplete.has('firstDay'))] as const,
    ['lastDay', dayError(draft.lastDay, true, incomplete.has('lastDay'))] as const,
    ...milestoneNames.map((name) => [name, dayError(draft[name], false, incomplete.has(name))] as const),
    ...awardErrors(awards),
  ];
  const formErrors = found.flatMap(([field, error]) => (error === null ? [] : [[field, error] as const]));
  const terms = termsOf(draft, awards);
  const wrongDays = formErrors.some(([, error]) => error.startsWith('day-'));
  // Rules about days are only told of days that can be read.
  const broken = wrongDays ? {} : errorsOfBreaches(breachesOf(terms), awards);
  const errors = { ...broken, ...Object.fromEntries(formErrors) };
  return Object.keys(errors).length === 0 ? { ok: true, terms } : { ok: false, errors };
};
