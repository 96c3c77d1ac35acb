import {
  hasOptions,
  mostOptions,
  type Option,
  type Question,
  type QuestionKind,
} from '@portolan/domain/feedback/question';
import { whyOrWhyNot } from '@portolan/domain/feedback/ready-made/why-or-why-not';

/** A name for a question or option that nothing else in the form has. */
const newPartId = (): string => crypto.randomUUID().slice(0, 13);

const blankText = () => ({ en: '', es: '' });
export const blankOption = (): Option => ({ id: newPartId(), text: blankText() });

const usualPoints = 10;
const countedAs = { rating: 'satisfaction', recommendation: 'recommendation' } as const;

/** What the figures can take a kind for; null where they take it for nothing. */
export const countableAs = (kind: QuestionKind): Question['counts'] =>
  kind === 'rating' || kind === 'recommendation' ? countedAs[kind] : null;

/** What the figures take a kind for where no other question of the form is taken for it yet. */
const countsAmong = (kind: QuestionKind, others: readonly Question[]): Question['counts'] => {
  const counts = countableAs(kind);
  return others.some((question) => question.counts === counts) ? null : counts;
};

/** A new question of a kind, with two answers to write where it offers any. */
export const blankQuestion = (kind: QuestionKind, others: readonly Question[]): Question => ({
  id: newPartId(),
  kind,
  text: blankText(),
  help: blankText(),
  required: false,
  showIf: null,
  options: hasOptions(kind) ? [blankOption(), blankOption()] : [],
  points: kind === 'points' ? usualPoints : 0,
  counts: countsAmong(kind, others),
});

/** The question as one of another kind: its words stay, its answers where both kinds offer some. */
export const withKind = (question: Question, kind: QuestionKind, others: readonly Question[]): Question => ({
  ...question,
  kind,
  options: hasOptions(kind)
    ? question.options.length > 0
      ? question.options
      : [blankOption(), blankOption()]
    : [],
  points: kind === 'points' ? question.points || usualPoints : 0,
  counts: countsAmong(
    kind,
    others.filter(({ id }) => id !== question.id),
  ),
});

export const isFullOfOptions = ({ options }: Question): boolean => options.length >= mostOptions;

/** The ready group of questions that ask why the portal is used or not, under ids that nothing else in the form has. */
export const readyGroup = (): readonly Question[] => whyOrWhyNot(`-${newPartId()}`);
