import { checkForm } from '@portolan/domain/feedback/check-form';
import type { Audience } from '@portolan/domain/feedback/form';
import type { FormOffer, FormOfferTerms } from '@portolan/domain/feedback/form-offer';
import type { Option } from '@portolan/domain/feedback/question';
import type { Localized } from '@portolan/domain/people/localized';

/** A poll as it is written: one question that spends points on wishes. */
export type PollDraft = {
  readonly title: Localized;
  readonly question: Localized;
  readonly readBy: Localized;
  readonly points: number;
  readonly audiences: readonly Audience[];
  readonly wishes: readonly Option[];
};

const nothing: Localized = { en: '', es: '' };
const questionId = 'wishes';
export const mostWishes = 20;

/** Ids are never given twice: answers refer to them. */
export const withWish = (draft: PollDraft): PollDraft => {
  const used = draft.wishes.map(({ id }) => Number(id.replace('wish-', ''))).filter(Number.isInteger);
  const id = `wish-${Math.max(0, ...used) + 1}`;
  return { ...draft, wishes: [...draft.wishes, { id, text: nothing }] };
};

export const newPoll = (question: Localized, readBy: Localized): PollDraft =>
  withWish(
    withWish({
      title: nothing,
      question,
      readBy,
      points: 10,
      audiences: ['patients', 'staff', 'practices'],
      wishes: [],
    }),
  );

/** Null for an offered form that is no poll of one question. */
export const pollIn = ({
  content,
  audiences,
}: Pick<FormOffer, 'content' | 'audiences'>): PollDraft | null => {
  const [question, ...others] = content.questions;
  if (question?.kind !== 'points' || others.length > 0) return null;
  return {
    title: content.title,
    question: question.text,
    readBy: content.readBy,
    points: question.points,
    audiences,
    wishes: question.options,
  };
};

/** The poll as it is stored. */
export const termsOf = (draft: PollDraft, offered: boolean): FormOfferTerms => ({
  audiences: [...draft.audiences],
  moment: 'ongoing',
  occasion: 'ad-hoc',
  offered,
  content: {
    title: draft.title,
    intro: nothing,
    readBy: draft.readBy,
    thanks: nothing,
    questions: [
      {
        id: questionId,
        kind: 'points',
        text: draft.question,
        help: nothing,
        required: false,
        showIf: null,
        options: [...draft.wishes],
        points: draft.points,
        counts: null,
      },
    ],
    offersReply: false,
    panelId: null,
  },
});

/** Whether a form can be offered as it is. */
export const isFinished = ({ content }: Pick<FormOffer, 'content'>): boolean =>
  checkForm(content).length === 0;
