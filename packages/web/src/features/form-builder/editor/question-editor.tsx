import { Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import { hasOptions, type Question, questionKinds } from '@portolan/domain/feedback/question';
import { formBuilderTexts } from '@portolan/messages/form-builder-texts';
import { BilingualField } from '../../../design/bilingual-field.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { countableAs, withKind } from '../editing/questions.ts';
import classes from './builder.module.css';
import { OptionsEditor } from './options-editor.tsx';
import { RuleEditor } from './rule-editor.tsx';

type QuestionEditorProps = {
  readonly question: Question;
  /** Where the question lies in the form's content. */
  readonly path: string;
  readonly questions: readonly Question[];
  readonly onChange: (at: string | null, question: Question) => void;
};

const mostPoints = 100;

/** Everything of one question: its words in both languages, the kind of answer, and of whom it is asked. */
export const QuestionEditor = ({ question, path, questions, onChange }: QuestionEditorProps) => {
  const t = useTexts(formBuilderTexts);
  const countable = countableAs(question.kind);
  const taken = questions.some(({ id, counts }) => id !== question.id && counts === countable);
  return (
    <>
      <BilingualField
        label={t.text}
        path={`${path}.text`}
        value={question.text}
        most={300}
        onChange={(text) => onChange('text', { ...question, text })}
      />
      <BilingualField
        label={t.help}
        path={`${path}.help`}
        value={question.help}
        most={300}
        optional
        onChange={(help) => onChange('help', { ...question, help })}
      />
      <div className={classes.rules}>
        <NativeSelect
          label={t.kind}
          value={question.kind}
          data={questionKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          onChange={({ currentTarget: { value } }) => {
            const kind = questionKinds.find((one) => one === value);
            if (kind !== undefined) onChange(null, withKind(question, kind, questions));
          }}
        />
        {question.kind === 'points' ? (
          <NumberInput
            id={`${path}.points`}
            label={t.points}
            description={t.pointsHelp}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            min={1}
            max={mostPoints}
            clampBehavior="strict"
            allowDecimal={false}
            value={question.points === 0 ? '' : question.points}
            onChange={(value) => onChange('points', { ...question, points: Number(value) || 0 })}
          />
        ) : null}
      </div>
      {hasOptions(question.kind) ? (
        <OptionsEditor question={question} path={path} onChange={onChange} />
      ) : null}
      <Checkbox
        label={t.required}
        checked={question.required}
        onChange={(event) => onChange(null, { ...question, required: event.currentTarget.checked })}
      />
      {countable === null || taken ? null : (
        <Checkbox
          label={t.counts[countable]}
          checked={question.counts === countable}
          onChange={(event) =>
            onChange(null, { ...question, counts: event.currentTarget.checked ? countable : null })
          }
        />
      )}
      <RuleEditor question={question} path={path} questions={questions} onChange={onChange} />
    </>
  );
};
