import { newId } from '@portolan/domain/ids';
import { type MilestoneName, milestoneNames } from '@portolan/domain/programs/milestone-name';
import type { Award, Program, ProgramChanges, ProgramTerms } from '@portolan/domain/programs/program';
import { sameValue } from '@portolan/domain/revisions/revised';
import { standardTemplateReference } from '@portolan/domain/work-plans/standard-template/reference';

/** An award as it stands in the form: the sum as somebody typed it. */
export type AwardDraft = { readonly id: string; readonly label: string; readonly dollars: string };

/** A program as it stands in the form. A day that is not entered is an empty text. */
export type ProgramDraft = {
  readonly name: string;
  readonly grantNumber: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Id and version, as `templateKey` writes them. */
  readonly template: string;
  readonly awards: readonly AwardDraft[];
} & Readonly<Record<MilestoneName, string>>;

export const blankAward = (): AwardDraft => ({ id: newId('award', new Date()), label: '', dollars: '' });

/** A row in which nothing was written yet counts nowhere. */
export const isBlank = ({ label, dollars }: AwardDraft): boolean =>
  label.trim() === '' && dollars.trim() === '';

export const templateKey = ({ id, version }: Program['template']): string => `${id} ${version}`;

/** The version a key names. */
export const templateOfKey = (key: string): Program['template'] => {
  const [id = '', version = ''] = key.split(' ');
  return { id, version: Number(version) };
};

export const newDraft = (): ProgramDraft => ({
  name: '',
  grantNumber: '',
  firstDay: '',
  lastDay: '',
  startUp: '',
  midProject: '',
  final: '',
  template: templateKey(standardTemplateReference),
  awards: [blankAward()],
});

const awardDraftOf = ({ id, label, dollars }: Award): AwardDraft => ({
  id,
  label,
  dollars: String(dollars).replace(/\B(?=(\d{3})+$)/g, ','),
});

export const draftOf = ({
  name,
  grantNumber,
  grantPeriod,
  milestones,
  awards,
  template,
}: Program): ProgramDraft => ({
  name,
  grantNumber,
  ...grantPeriod,
  startUp: milestones.startUp ?? '',
  midProject: milestones.midProject ?? '',
  final: milestones.final ?? '',
  template: templateKey(template),
  awards: awards.map(awardDraftOf),
});

/** What of a program is now otherwise. */
export const changesOf = (program: Program, terms: ProgramTerms): ProgramChanges => ({
  ...(terms.name !== program.name && { name: terms.name }),
  ...(terms.grantNumber !== program.grantNumber && { grantNumber: terms.grantNumber }),
  ...(!sameValue(terms.awards, program.awards) && { awards: terms.awards }),
  ...(!sameValue(terms.grantPeriod, program.grantPeriod) && { grantPeriod: terms.grantPeriod }),
  ...(!sameValue(terms.milestones, program.milestones) && { milestones: terms.milestones }),
  ...(terms.template !== undefined &&
    templateKey(terms.template) !== templateKey(program.template) && { template: terms.template }),
});

export const draftFields = [
  'name',
  'grantNumber',
  'firstDay',
  'lastDay',
  ...milestoneNames,
  'template',
  'awards',
] as const;
export type DraftField = (typeof draftFields)[number];
