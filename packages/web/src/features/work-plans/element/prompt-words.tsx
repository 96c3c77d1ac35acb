import { isAnswered } from '@portolan/domain/work-plans/answers';
import type { Answer } from '@portolan/domain/work-plans/element';
import type { Prompt } from '@portolan/domain/work-plans/template';
import { elementTexts } from '@portolan/messages/element-texts';
import { IconCheck } from '@tabler/icons-react';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './questions.module.css';

/** The question, and whether it still wants an answer. */
export const PromptLabel = ({ prompt, answer }: { readonly prompt: Prompt; readonly answer: Answer }) => {
  const t = useTexts(elementTexts);
  const { language } = useLocale();
  const answered = isAnswered(prompt, answer);
  return (
    <>
      {prompt.label[language]}
      {prompt.required ? (
        <span className={classes.state} data-answered={answered}>
          {answered ? <IconCheck size={14} aria-hidden /> : null}
          {answered ? t.answered : t.required}
        </span>
      ) : null}
    </>
  );
};

/** What helps to answer: a sentence, how many are wanted, an example. */
export const PromptHelp = ({ prompt, id }: { readonly prompt: Prompt; readonly id?: string }) => {
  const t = useTexts(elementTexts);
  const { language } = useLocale();
  return (
    <>
      <p className={classes.help} {...(id === undefined ? {} : { id })}>
        {prompt.help?.[language] ??
          (prompt.kind === 'list' && prompt.minimum > 0 ? t.atLeast(prompt.minimum) : null)}
      </p>
      {prompt.example ? (
        <details className={classes.example}>
          <summary>{t.example}</summary>
          <p>{prompt.example[language]}</p>
        </details>
      ) : null}
    </>
  );
};
