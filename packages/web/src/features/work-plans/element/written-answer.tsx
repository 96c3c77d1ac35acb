import { isBegun } from '@portolan/domain/work-plans/answers';
import type { Answer } from '@portolan/domain/work-plans/element';
import type { Prompt } from '@portolan/domain/work-plans/template';
import { elementTexts } from '@portolan/messages/element-texts';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { PromptLabel } from './prompt-words.tsx';
import classes from './questions.module.css';

type AnswerTextProps = { readonly prompt: Prompt | null; readonly answer: Answer };

/** What was answered, as it reads. */
export const AnswerText = ({ prompt, answer }: AnswerTextProps) => {
  const t = useTexts(elementTexts);
  const { language } = useLocale();
  const { number, percent } = useFormats();
  if (!isBegun(answer)) return <p className={classes.help}>{t.noAnswer}</p>;
  if (Array.isArray(answer))
    return (
      <ol className={classes.lines}>
        {answer.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    );
  if (typeof answer === 'number')
    return <p className={classes.answer}>{prompt?.kind === 'percent' ? percent(answer) : number(answer)}</p>;
  const option = prompt?.kind === 'choice' ? prompt.options.find(({ value }) => value === answer) : undefined;
  return <p className={classes.answer}>{option ? option.label[language] : answer}</p>;
};

/** An answer for who may not change it. */
export const WrittenAnswer = ({ prompt, answer }: { readonly prompt: Prompt; readonly answer: Answer }) => (
  <>
    <h3 className={classes.label}>
      <PromptLabel prompt={prompt} answer={answer} />
    </h3>
    <AnswerText prompt={prompt} answer={answer} />
  </>
);
