import { hasOptions, type Question } from '@portolan/domain/feedback/question';
import { said } from '@portolan/domain/people/localized';
import { feedbackEntryTexts } from '@portolan/messages/feedback-entry-texts';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './paper.module.css';

type OptionListProps = {
  readonly id: string;
  readonly question: Question;
  /** What of it is chosen: options' ids, `yes` or `no`. */
  readonly chosen: readonly string[];
  /** By mouse or finger; null where digits mean something else. */
  readonly onChoose: ((place: number) => void) | null;
};

/** The options of a question with the digits that choose them. */
export const OptionList = ({ id, question, chosen, onChoose }: OptionListProps) => {
  const t = useTexts(feedbackEntryTexts);
  const { language } = useLocale();
  const options =
    question.kind === 'yes-no'
      ? [
          { id: 'yes', text: t.yes },
          { id: 'no', text: t.no },
        ]
      : question.options.map((option) => ({ id: option.id, text: said(option.text, language) }));
  if (question.kind !== 'yes-no' && !hasOptions(question.kind)) return null;
  return (
    <ol id={id} className={classes.options}>
      {options.map((option, index) => (
        <li key={option.id} data-chosen={chosen.includes(option.id)}>
          {onChoose === null ? (
            <span className={classes.option}>
              <b>{index + 1}</b> {option.text}
            </span>
          ) : (
            // The keyboard types digits: a stop at every option would slow it down.
            <button
              type="button"
              tabIndex={-1}
              className={classes.option}
              aria-pressed={chosen.includes(option.id)}
              onClick={() => onChoose(index + 1)}
            >
              <b>{index + 1}</b> {option.text}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
};
