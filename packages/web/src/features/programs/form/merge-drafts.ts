import { sameValue } from '@portolan/domain/revisions/revised';
import { type DraftField, draftFields, isBlank, type ProgramDraft } from './program-draft.ts';

/** What became of a form when somebody else had saved meanwhile. */
export type MergedDraft = {
  readonly draft: ProgramDraft;
  /** Fields that both changed, each in another way: the draft holds one's own. */
  readonly both: readonly DraftField[];
};

const writtenIn = (draft: ProgramDraft, field: DraftField) =>
  field === 'awards' ? draft.awards.filter((award) => !isBlank(award)) : draft[field].trim();

export const isSame = (one: ProgramDraft, other: ProgramDraft, field: DraftField): boolean =>
  sameValue(writtenIn(one, field), writtenIn(other, field));

export const taking = (draft: ProgramDraft, theirs: ProgramDraft, field: DraftField): ProgramDraft => ({
  ...draft,
  [field]: theirs[field],
});

/** Brings together what two people made of one program: who alone changed a field has it their way. */
export const mergeDrafts = (base: ProgramDraft, mine: ProgramDraft, theirs: ProgramDraft): MergedDraft => {
  const untouched = draftFields.filter((field) => isSame(base, mine, field));
  return {
    draft: untouched.reduce((draft, field) => taking(draft, theirs, field), mine),
    both: draftFields.filter(
      (field) => !isSame(base, mine, field) && !isSame(base, theirs, field) && !isSame(mine, theirs, field),
    ),
  };
};
