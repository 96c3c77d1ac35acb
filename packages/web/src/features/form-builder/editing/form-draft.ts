import { isSound } from '@portolan/domain/feedback/check-form';
import {
  type Form,
  type FormChanges,
  type FormContent,
  formChangesSchema,
  formContentSchema,
} from '@portolan/domain/feedback/form';
import { mendRules } from '@portolan/domain/feedback/mend-rules';
import type { Question } from '@portolan/domain/feedback/question';
import { sameContents } from '@portolan/domain/work-plans/same-contents';
import type { DraftKind, MergedDraft } from '../../../saving/draft-saver.ts';
import { mergeLists, pick, withTheirs } from '../../../saving/merging.ts';

/** What of a form somebody works on. */
export type FormDraft = Pick<Form, 'audiences' | 'moment' | 'occasion' | 'shared' | 'content'>;

const termNames = ['audiences', 'moment', 'occasion', 'shared'] as const;
const contentNames = ['title', 'intro', 'readBy', 'thanks', 'offersReply', 'panelId'] as const;
const questionPart = (id: string) => `question ${id}`;
/** The id of the question that a part names; null of any other part. */
export const questionOfPart = (part: string): string | null =>
  part.startsWith('question ') ? part.slice('question '.length) : null;

/** What makes the one into the other; content goes as a whole. */
const editsBetween = (before: FormDraft, after: FormDraft): FormChanges | null => {
  const edits = {
    ...(!sameContents(before.audiences, after.audiences) && { audiences: after.audiences }),
    ...(before.moment !== after.moment && { moment: after.moment }),
    ...(before.occasion !== after.occasion && { occasion: after.occasion }),
    ...(before.shared !== after.shared && { shared: after.shared }),
    ...(!sameContents(before.content, after.content) && { content: after.content }),
  };
  return Object.keys(edits).length === 0 ? null : edits;
};

/** A text that is too long, or no audience at all, waits until it is mended; the rest is saved. */
const savable = ({ content, audiences, ...others }: FormChanges): FormChanges | null => {
  const edits = {
    ...others,
    ...(audiences !== undefined && formChangesSchema.safeParse({ audiences }).success && { audiences }),
    ...(content !== undefined &&
      formContentSchema.safeParse(content).success &&
      isSound(content) && { content }),
  };
  return Object.keys(edits).length === 0 ? null : edits;
};

const mergeQuestions = (
  base: readonly Question[],
  mine: readonly Question[],
  theirs: readonly Question[],
): { readonly questions: Question[]; readonly both: string[] } => {
  const { parts, clashing, orderClashes } = mergeLists(base, mine, theirs);
  return {
    questions: mendRules(parts),
    both: [...clashing.map(questionPart), ...(orderClashes ? ['order'] : [])],
  };
};

/** Puts what I changed since `base` on top of what somebody else saved meanwhile. */
export const mergeForms = (base: FormDraft, mine: FormDraft, theirs: FormDraft): MergedDraft<FormDraft> => {
  const both: string[] = [];
  const picked = <From, Name extends keyof From & string>(
    [of, my, their]: readonly [From, From, From],
    name: Name,
  ): From[Name] => {
    const { value, clashes } = pick(of[name], my[name], their[name]);
    if (clashes) both.push(name);
    return value;
  };
  const terms = [base, mine, theirs] as const;
  const contents = [base.content, mine.content, theirs.content] as const;
  const content: FormContent = {
    title: picked(contents, 'title'),
    intro: picked(contents, 'intro'),
    readBy: picked(contents, 'readBy'),
    thanks: picked(contents, 'thanks'),
    offersReply: picked(contents, 'offersReply'),
    panelId: picked(contents, 'panelId'),
    questions: [],
  };
  const questions = mergeQuestions(base.content.questions, mine.content.questions, theirs.content.questions);
  return {
    contents: {
      audiences: picked(terms, 'audiences'),
      moment: picked(terms, 'moment'),
      occasion: picked(terms, 'occasion'),
      shared: picked(terms, 'shared'),
      content: { ...content, questions: questions.questions },
    },
    both: [...both, ...questions.both],
  };
};

const taken = <Part extends object>(
  mine: Part,
  theirs: Part,
  names: readonly (keyof Part & string)[],
  both: readonly string[],
): Part => {
  const result = { ...mine };
  for (const name of names) if (both.includes(name)) result[name] = theirs[name];
  return result;
};

const takeTheirs = (mine: FormDraft, theirs: FormDraft, both: readonly string[]): FormDraft => {
  const given = new Set(both.flatMap((part) => questionOfPart(part) ?? []));
  const questions = withTheirs(
    mine.content.questions,
    theirs.content.questions,
    given,
    both.includes('order'),
  );
  return {
    ...taken(mine, theirs, termNames, both),
    content: {
      ...taken(mine.content, theirs.content, contentNames, both),
      questions: mendRules(questions),
    },
  };
};

export const formKind: DraftKind<FormDraft, FormChanges> = {
  editsBetween,
  savable,
  merge: mergeForms,
  takeTheirs,
};
