import { Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import type { DraftElement, DraftPrompt } from '@portolan/domain/templates/template';
import { templateLimits } from '@portolan/domain/work-plans/template-limits';
import { templateEditorTexts } from '@portolan/messages/template-editor-texts';
import { BilingualField } from '../../../design/bilingual-field.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { blankText, promptKinds, withKind } from '../editing/parts.ts';
import classes from './editor.module.css';
import { OptionsField } from './options-field.tsx';

type PromptEditorProps = {
  readonly prompt: DraftPrompt;
  readonly element: DraftElement;
  /** Whether clinics may have answered it: then its kind, and what its options mean, stay. */
  readonly known: boolean;
  readonly onChange: (prompt: DraftPrompt) => void;
};

/** When it is asked: always, or with an answer to a choice that stands in the same element. */
const ShowWhen = ({ prompt, element, onChange }: PromptEditorProps) => {
  const t = useTexts(templateEditorTexts);
  const { language } = useLocale();
  const conditions = element.prompts.flatMap((other) =>
    other.kind === 'choice' && other.id !== prompt.id
      ? other.options.map(({ value, label }) => ({
          value: `${other.id} ${value}`,
          label: t.onlyWhen(other.label[language], label[language]),
        }))
      : [],
  );
  const { showWhen, ...always } = prompt;
  const chosen = showWhen === undefined ? '' : `${showWhen.promptId} ${showWhen.equals}`;
  if (conditions.length === 0 && chosen === '') return null;
  const known = chosen === '' || conditions.some(({ value }) => value === chosen);
  return (
    <NativeSelect
      label={t.showWhen}
      value={chosen}
      data={[
        { value: '', label: t.always },
        ...conditions,
        ...(known ? [] : [{ value: chosen, label: t.onlyWhen('?', '?') }]),
      ]}
      onChange={(event) => {
        const [promptId, equals] = event.currentTarget.value.split(' ');
        onChange(promptId && equals ? { ...always, showWhen: { promptId, equals } } : always);
      }}
    />
  );
};

const ListRules = ({ prompt, onChange }: Pick<PromptEditorProps, 'prompt' | 'onChange'>) => {
  const t = useTexts(templateEditorTexts);
  if (prompt.kind !== 'list') return null;
  const { maximum, ...unlimited } = prompt;
  const most = templateLimits.listItems;
  return (
    <>
      <NumberInput
        label={t.minimum}
        value={prompt.minimum}
        min={0}
        max={most}
        allowDecimal={false}
        onChange={(value) => typeof value === 'number' && onChange({ ...prompt, minimum: value })}
      />
      <NumberInput
        label={t.maximum}
        value={maximum ?? ''}
        min={1}
        max={most}
        allowDecimal={false}
        onChange={(value) => onChange(typeof value === 'number' ? { ...prompt, maximum: value } : unlimited)}
      />
    </>
  );
};

/** One question: its words in both languages, the kind of answer, and when it is asked. */
export const PromptEditor = (props: PromptEditorProps) => {
  const { prompt, known, onChange } = props;
  const t = useTexts(templateEditorTexts);
  const { help = blankText(), example = blankText() } = prompt;
  return (
    <>
      <BilingualField
        label={t.label}
        value={prompt.label}
        most={templateLimits.label}
        onChange={(label) => onChange({ ...prompt, label })}
      />
      <BilingualField
        label={t.help}
        value={help}
        most={templateLimits.help}
        optional
        onChange={(text) => onChange({ ...prompt, help: text })}
      />
      <div className={classes.rules}>
        <NativeSelect
          label={t.kind}
          value={prompt.kind}
          disabled={known}
          description={known ? t.kindFixed : null}
          inputWrapperOrder={['label', 'input', 'description']}
          data={promptKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          onChange={(event) => {
            const kind = promptKinds.find((one) => one === event.currentTarget.value);
            if (kind) onChange(withKind(prompt, kind));
          }}
        />
        <ListRules prompt={prompt} onChange={onChange} />
        <ShowWhen {...props} />
      </div>
      <Checkbox
        label={t.required}
        checked={prompt.required}
        onChange={(event) => onChange({ ...prompt, required: event.currentTarget.checked })}
      />
      {prompt.kind === 'choice' ? (
        <OptionsField options={prompt.options} onChange={(options) => onChange({ ...prompt, options })} />
      ) : null}
      <BilingualField
        label={t.example}
        value={example}
        most={templateLimits.example}
        optional
        onChange={(text) => onChange({ ...prompt, example: text })}
      />
    </>
  );
};
