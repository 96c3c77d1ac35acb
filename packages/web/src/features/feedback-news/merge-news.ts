import type { News } from '@portolan/domain/feedback/news';
import type { Localized } from '@portolan/domain/people/localized';
import { sameValue } from '@portolan/domain/revisions/revised';

/** What people write of an entry. */
export type NewsDraft = {
  readonly youSaid: Localized;
  readonly weDid: Localized;
  readonly responseIds: readonly string[];
};

export const emptyDraft: NewsDraft = {
  youSaid: { en: '', es: '' },
  weDid: { en: '', es: '' },
  responseIds: [],
};

export const draftOf = ({ youSaid, weDid, responseIds }: News): NewsDraft => ({
  youSaid,
  weDid,
  responseIds,
});

const fields = ['youSaid', 'weDid', 'responseIds'] as const;
export type DraftField = (typeof fields)[number];

export type MergedNews = {
  readonly draft: NewsDraft;
  /** What both changed, each in another way: the draft holds one's own. */
  readonly both: readonly DraftField[];
};

export const taking = (draft: NewsDraft, theirs: NewsDraft, field: DraftField): NewsDraft => ({
  ...draft,
  [field]: theirs[field],
});

/** Brings together what two people made of one entry: who alone changed a part has it their way. */
export const mergeNews = (base: NewsDraft, mine: NewsDraft, theirs: NewsDraft): MergedNews => {
  const untouched = fields.filter((field) => sameValue(base[field], mine[field]));
  return {
    draft: untouched.reduce((draft, field) => taking(draft, theirs, field), mine),
    both: fields.filter(
      (field) =>
        !sameValue(base[field], mine[field]) &&
        !sameValue(base[field], theirs[field]) &&
        !sameValue(mine[field], theirs[field]),
    ),
  };
};

/** What is missing before an entry can be published. */
export const isFinished = ({ youSaid, weDid }: Pick<NewsDraft, 'youSaid' | 'weDid'>): boolean =>
  [youSaid.en, youSaid.es, weDid.en, weDid.es].every((text) => text.trim() !== '');
