import { Button } from '@mantine/core';
import type { Form } from '@portolan/domain/feedback/form';
import { formTexts } from '@portolan/messages/form-texts';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import classes from './forms.module.css';
import { useFormWords } from './use-form-words.ts';

type BeginCardProps = {
  readonly form: Pick<Form, 'moment' | 'occasion' | 'content'> & {
    readonly audiences: readonly Form['audiences'][number][];
  };
  /** Why it would do well here, or that it is here already. */
  readonly note: string | null;
  readonly busy: boolean;
  readonly onUse: () => void;
};

/** A form to begin with: whom it asks and when, what it asks, and the button that takes it. */
export const BeginCard = ({ form, note, busy, onUse }: BeginCardProps) => {
  const t = useTexts(formTexts);
  const { language } = useLocale();
  const { titleOf, asks } = useFormWords();
  const { audiences, moment, occasion, content } = form;
  const title = titleOf(content);
  return (
    <li className={classes.choice}>
      <h3 className={classes.choiceTitle}>{title}</h3>
      {note === null ? null : <span className={classes.note}>{note}</span>}
      <ul className={classes.facts}>
        <li>{asks(audiences)}</li>
        <li>{`${t.moments[moment]}, ${t.occasions[occasion].toLowerCase()}`}</li>
      </ul>
      <details className={classes.asked}>
        <summary>{t.questions(content.questions.length)}</summary>
        <ol>
          {content.questions.map(({ id, text }) => (
            <li key={id}>{text[language] || text.en}</li>
          ))}
        </ol>
      </details>
      <Button variant="light" aria-label={t.begin.useOf(title)} loading={busy} onClick={onUse}>
        {t.begin.use}
      </Button>
    </li>
  );
};
