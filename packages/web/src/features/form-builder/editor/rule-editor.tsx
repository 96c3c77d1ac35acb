import { Checkbox, NativeSelect, Radio, Stack } from '@mantine/core';
import type { Question } from '@portolan/domain/feedback/question';
import { formBuilderTexts } from '@portolan/messages/form-builder-texts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import classes from './builder.module.css';
import { useQuestionWords } from './use-question-words.ts';

type RuleEditorProps = {
  readonly question: Question;
  readonly path: string;
  readonly questions: readonly Question[];
  readonly onChange: (at: string | null, question: Question) => void;
};

/** Of whom the question is asked: of everybody, or of who gave certain answers to an earlier one. */
export const RuleEditor = ({ question, path, questions, onChange }: RuleEditorProps) => {
  const t = useTexts(formBuilderTexts).rule;
  const { nameOf, marksOf } = useQuestionWords();
  const place = questions.findIndex(({ id }) => id === question.id);
  const earlier = questions.slice(0, place).filter((one) => marksOf(one).length > 0);
  const { showIf } = question;
  const asked = earlier.find(({ id }) => id === showIf?.questionId);
  const marks = asked === undefined ? [] : marksOf(asked);
  const ask = (of: Question | undefined) => {
    const first = of === undefined ? undefined : marksOf(of)[0];
    if (of === undefined || first === undefined) return;
    onChange(null, { ...question, showIf: { questionId: of.id, anyOf: [first.mark] } });
  };
  if (earlier.length === 0) return <p className={classes.noRule}>{t.noneEarlier}</p>;
  return (
    <fieldset className={classes.group} id={`${path}.showIf`} tabIndex={-1}>
      <legend>{t.label}</legend>
      <Stack gap="xs">
        <Radio
          name={`${question.id}-rule`}
          label={t.always}
          checked={showIf === null}
          onChange={() => onChange(null, { ...question, showIf: null })}
        />
        <Radio
          name={`${question.id}-rule`}
          label={t.onlyIf}
          checked={showIf !== null}
          onChange={() => ask(earlier.at(-1))}
        />
      </Stack>
      {showIf === null ? null : (
        <>
          <NativeSelect
            label={t.question}
            value={showIf.questionId}
            data={earlier.map((one) => ({
              value: one.id,
              label: `${questions.indexOf(one) + 1}. ${nameOf(one)}`,
            }))}
            onChange={({ currentTarget: { value } }) => ask(earlier.find(({ id }) => id === value))}
          />
          <Checkbox.Group
            label={t.answers}
            value={[...showIf.anyOf]}
            onChange={(chosen) => {
              const anyOf = marks.flatMap(({ mark }) => (chosen.includes(mark) ? [mark] : []));
              // A rule that asks for nothing is no rule: the last answer stays.
              if (anyOf.length > 0) onChange(null, { ...question, showIf: { ...showIf, anyOf } });
            }}
          >
            <div className={classes.answers}>
              {marks.map(({ mark, label }) => (
                <Checkbox key={mark} value={mark} label={label} />
              ))}
            </div>
          </Checkbox.Group>
        </>
      )}
    </fieldset>
  );
};
