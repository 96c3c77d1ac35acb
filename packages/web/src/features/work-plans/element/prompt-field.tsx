import { Button, Group, Radio, Text, TextInput } from '@mantine/core';
import { sameValue } from '@portolan/domain/revisions/revised';
import type { Answer } from '@portolan/domain/work-plans/element';
import type { Prompt } from '@portolan/domain/work-plans/template';
import { elementTexts } from '@portolan/messages/element-texts';
import { useId } from 'react';
import { readNumber, readPercent } from '../../../i18n/figures.ts';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useUnsavedField } from '../../../saving/unsaved-fields.tsx';
import { useEditing } from './element-editing.tsx';
import { PromptHelp, PromptLabel } from './prompt-words.tsx';
import classes from './questions.module.css';
import { SavedLines } from './saved-lines.tsx';
import { SavedText } from './saved-text.tsx';
import { useDraft } from './use-draft.ts';

type FieldProps<P extends Prompt = Prompt> = { readonly prompt: P; readonly answer: Answer };
type Kind<K extends Prompt['kind']> = Extract<Prompt, { kind: K }>;

/** Lines of a list; source: the contract's limit on an answer. */
const mostLines = 20;

const TextField = ({ prompt, answer }: FieldProps) => {
  const { actions } = useEditing();
  const id = useId();
  return (
    <>
      <label htmlFor={id} className={classes.label}>
        <PromptLabel prompt={prompt} answer={answer} />
      </label>
      <PromptHelp prompt={prompt} id={`${id}-help`} />
      <SavedText
        id={id}
        aria-describedby={`${id}-help`}
        minRows={3}
        most={8000}
        value={typeof answer === 'string' ? answer : ''}
        onSave={(text, seen) => actions.answer(prompt.id, text === '' ? null : text, seen)}
      />
    </>
  );
};

const ListField = ({ prompt, answer }: FieldProps<Kind<'list'>>) => {
  const t = useTexts(elementTexts);
  const { language } = useLocale();
  const { actions } = useEditing();
  return (
    <fieldset className={classes.fieldset}>
      <legend className={classes.label}>
        <PromptLabel prompt={prompt} answer={answer} />
      </legend>
      <PromptHelp prompt={prompt} />
      <SavedLines
        marker="number"
        lines={Array.isArray(answer) ? answer : []}
        minimum={prompt.minimum}
        maximum={prompt.maximum ?? mostLines}
        most={1000}
        lineLabel={(index) => t.listItem(prompt.label[language], index)}
        removeLabel={t.removeItem}
        addLabel={t.addItem}
        onSave={(lines, seen) => actions.answer(prompt.id, lines.length === 0 ? null : lines, seen)}
      />
    </fieldset>
  );
};

const written = (answer: Answer) => (typeof answer === 'number' ? String(answer) : '');

const NumberField = ({ prompt, answer }: FieldProps<Kind<'number' | 'percent'>>) => {
  const t = useTexts(elementTexts);
  const { actions } = useEditing();
  const id = useId();
  const percent = prompt.kind === 'percent';
  const read = percent ? readPercent : readNumber;
  // What cannot be read is not sent: the answer that was there stays until there is another.
  const draft = useDraft(written(answer), sameValue, (text, seen) => {
    const value = read(text);
    if (value !== undefined) actions.answer(prompt.id, value, seen);
  });
  const unreadable = read(draft.shown) === undefined;
  useUnsavedField(unreadable);
  return (
    <>
      <label htmlFor={id} className={classes.label}>
        <PromptLabel prompt={prompt} answer={answer} />
      </label>
      <PromptHelp prompt={prompt} id={`${id}-help`} />
      <TextInput
        id={id}
        aria-describedby={`${id}-help`}
        inputMode="decimal"
        maw={160}
        rightSection={percent ? <span aria-hidden>{t.percentSign}</span> : null}
        value={draft.shown}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onBlur={unreadable ? undefined : draft.leave}
        error={unreadable}
      />
      <Text role="alert" c="var(--mantine-color-error)" size="sm">
        {unreadable ? (percent ? t.notAPercent : t.notANumber) : ''}
      </Text>
    </>
  );
};

const ChoiceField = ({ prompt, answer }: FieldProps<Kind<'choice'>>) => {
  const t = useTexts(elementTexts);
  const { language } = useLocale();
  const { actions } = useEditing();
  return (
    <fieldset className={classes.fieldset}>
      <legend className={classes.label}>
        <PromptLabel prompt={prompt} answer={answer} />
      </legend>
      <PromptHelp prompt={prompt} />
      <Group gap="lg" mt="xs">
        {prompt.options.map(({ value, label }) => (
          <Radio
            key={value}
            name={prompt.id}
            label={label[language]}
            checked={answer === value}
            onChange={() => actions.answer(prompt.id, value)}
          />
        ))}
        {answer === null ? null : (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={() => actions.answer(prompt.id, null)}
          >
            {t.clearChoice}
          </Button>
        )}
      </Group>
    </fieldset>
  );
};

/** A question with the field its kind asks for. */
export const PromptField = ({ prompt, answer }: FieldProps) => {
  switch (prompt.kind) {
    case 'text':
      return <TextField prompt={prompt} answer={answer} />;
    case 'list':
      return <ListField prompt={prompt} answer={answer} />;
    case 'number':
    case 'percent':
      return <NumberField prompt={prompt} answer={answer} />;
    case 'choice':
      return <ChoiceField prompt={prompt} answer={answer} />;
  }
};
