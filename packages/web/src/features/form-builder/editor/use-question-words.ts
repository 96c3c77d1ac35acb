import { possibleMarks } from '@portolan/domain/feedback/asked';
import type { Question } from '@portolan/domain/feedback/question';
import { formBuilderTexts } from '@portolan/messages/form-builder-texts';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';

type Language = 'en' | 'es';

/** How questions, their answers and their rules are called. */
export const useQuestionWords = () => {
  const t = useTexts(formBuilderTexts);
  const { language: own } = useLocale();
  const other = (language: Language): Language => (language === 'en' ? 'es' : 'en');
  const nameOf = ({ text }: Question, language: Language = own): string =>
    text[language].trim() || text[other(language)].trim() || t.newQuestion;
  const markOf = (question: Question, mark: string): string => {
    if (question.kind === 'yes-no') return mark === 'yes' ? t.rule.yes : t.rule.no;
    const place = question.options.findIndex(({ id }) => id === mark);
    const text = question.options[place]?.text;
    if (text === undefined) return mark;
    return text[own].trim() || text[other(own)].trim() || t.option(place + 1);
  };
  return {
    nameOf,
    /** What a rule can ask for of this question, each in words. */
    marksOf: (question: Question) =>
      possibleMarks(question).map((mark) => ({ mark, label: markOf(question, mark) })),
    /** A question's rule as a sentence; null where it is asked of everybody. */
    ruleOf: ({ showIf }: Question, questions: readonly Question[]): string | null => {
      const asked = questions.find(({ id }) => id === showIf?.questionId);
      if (showIf === null || asked === undefined) return null;
      const answers = showIf.anyOf.map((mark) => t.rule.quoted(markOf(asked, mark))).join(t.rule.or);
      return t.rule.sentence(nameOf(asked), answers);
    },
  };
};
