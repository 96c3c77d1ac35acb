import type { Element } from '@portolan/domain/work-plans/element';
import { retiredAnswers } from '@portolan/domain/work-plans/retired';
import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import { planMoveTexts } from '@portolan/messages/plan-move-texts';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './questions.module.css';
import { AnswerText } from './written-answer.tsx';

type RetiredAnswersProps = { readonly template: WorkPlanTemplate; readonly element: Element };

/** Answers to questions that the template asks no more: kept, and only to be read. */
export const RetiredAnswers = ({ template, element }: RetiredAnswersProps) => {
  const t = useTexts(planMoveTexts).retired;
  const { language } = useLocale();
  const answers = retiredAnswers(template, element);
  if (answers.length === 0) return null;
  return (
    <section className={classes.section} aria-labelledby="retired-answers">
      <h2 id="retired-answers" className={classes.heading}>
        {t.title}
      </h2>
      <p className={classes.help}>{t.help}</p>
      <div className={classes.box}>
        {answers.map(({ promptId, prompt, answer }) => (
          <div key={promptId} className={classes.question}>
            <h3 className={classes.label}>{prompt?.label[language] ?? t.unknown}</h3>
            <AnswerText prompt={prompt} answer={answer} />
          </div>
        ))}
      </div>
    </section>
  );
};
