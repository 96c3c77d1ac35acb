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

type Picked<Value> = { readonly value: Value; readonly clashes: boolean };

/** Mine where I changed it, otherwise theirs. */
const pick = <Value>(base: Value, mine: Value, theirs: Value): Picked<Value> => {
  if (sameContents(base, mine)) return { value: theirs, clashes: false };
  return { value: mine, clashes: !sameContents(base, theirs) && !sameContents(mine, theirs) };
};

const find = (questions: readonly Question[], id: string) => questions.find((one) => one.id === id);
const idsOf = (questions: readonly Question[]) => questions.map(({ id }) => id);

/** The order somebody gave; null where only new ones were put last and others taken away. */
const orderGiven = (before: readonly string[], after: readonly string[]): readonly string[] | null => {
  const byItself = [
    ...before.filter((id) => after.includes(id)),
    ...after.filter((id) => !before.includes(id)),
  ];
  return sameContents(byItself, after) ? null : after;
};

const mergeQuestions = (
  base: readonly Question[],
  mine: readonly Question[],
  theirs: readonly Question[],
): { readonly questions: Question[]; readonly both: string[] } => {
  const ids = new Set([...idsOf(theirs), ...idsOf(mine)]);
  const merged = new Map<string, Question>();
  const both: string[] = [];
  for (const id of ids) {
    const { value, clashes } = pick(find(base, id), find(mine, id), find(theirs, id));
    if (clashes) both.push(questionPart(id));
    if (value !== undefined) merged.set(id, value);
  }
  const ours = orderGiven(idsOf(base), idsOf(mine));
  const others = orderGiven(idsOf(base), idsOf(theirs));
  if (ours !== null && others !== null && !sameContents(ours, others)) both.push('order');
  const [first, second] = ours === null ? [theirs, mine] : [mine, theirs];
  const order = new Set([...idsOf(first), ...idsOf(second)]);
  const questions = [...order].flatMap((id) => merged.get(id) ?? []);
  return { questions: mendRules(questions), both };
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
  const [mineNow, theirsNow] = [mine.content.questions, theirs.content.questions];
  const order = both.includes('order')
    ? new Set([...idsOf(theirsNow), ...idsOf(mineNow)])
    : new Set([...idsOf(mineNow), ...idsOf(theirsNow).filter((id) => given.has(id))]);
  const questions = [...order].flatMap((id) => find(given.has(id) ? theirsNow : mineNow, id) ?? []);
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
