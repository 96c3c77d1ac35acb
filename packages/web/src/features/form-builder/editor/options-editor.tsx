import { ActionIcon, Button } from '@mantine/core';
import type { Question } from '@portolan/domain/feedback/question';
import { formBuilderTexts } from '@portolan/messages/form-builder-texts';
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { BilingualField } from '../../../design/bilingual-field.tsx';
import { replaced, stepped } from '../../../design/in-order.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { blankOption, isFullOfOptions } from '../editing/questions.ts';
import classes from './builder.module.css';

type OptionsEditorProps = {
  readonly question: Question;
  readonly path: string;
  readonly onChange: (at: string | null, question: Question) => void;
};

/** What can be chosen, or wished for, in both languages. */
export const OptionsEditor = ({ question, path, onChange }: OptionsEditorProps) => {
  const t = useTexts(formBuilderTexts);
  const { options } = question;
  return (
    <fieldset className={classes.group} id={`${path}.options`} tabIndex={-1}>
      <legend>{question.kind === 'points' ? t.wishes : t.options}</legend>
      {options.map((option, index) => {
        const name = t.option(index + 1);
        return (
          <div key={option.id} className={classes.row}>
            <BilingualField
              label={name}
              path={`${path}.options.${index}.text`}
              value={option.text}
              most={160}
              onChange={(text) =>
                onChange(`option ${option.id}`, {
                  ...question,
                  options: replaced(options, index, { ...option, text }),
                })
              }
            />
            <div className={classes.buttons}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                disabled={index === 0}
                aria-label={t.upOf(name)}
                onClick={() => onChange(null, { ...question, options: stepped(options, index, -1) })}
              >
                <IconArrowUp size={18} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t.removeOf(name)}
                onClick={() => onChange(null, { ...question, options: options.toSpliced(index, 1) })}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </div>
          </div>
        );
      })}
      {isFullOfOptions(question) ? null : (
        <div>
          <Button
            variant="light"
            size="xs"
            fz="sm"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => {
              onChange(null, { ...question, options: [...options, blankOption()] });
              const next = `${path}.options.${options.length}.text.en`;
              requestAnimationFrame(() => document.getElementById(next)?.focus());
            }}
          >
            {t.addOption}
          </Button>
        </div>
      )}
    </fieldset>
  );
};
