import { Button } from '@mantine/core';
import type { FormFinding } from '@portolan/domain/feedback/check-form';
import type { Question } from '@portolan/domain/feedback/question';
import { formBuilderTexts } from '@portolan/messages/form-builder-texts';
import { IconTrash } from '@tabler/icons-react';
import type { PointerEvent } from 'react';
import { SortedCard } from '../../../design/sorted-cards.tsx';
import type { Drop } from '../../../design/use-drag-order.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import classes from './builder.module.css';
import { kindIcons } from './kinds.ts';
import { QuestionEditor } from './question-editor.tsx';
import { useQuestionWords } from './use-question-words.ts';

type QuestionCardProps = {
  readonly question: Question;
  readonly index: number;
  readonly questions: readonly Question[];
  readonly findings: readonly FormFinding[];
  readonly opened: boolean;
  readonly drop: Drop | null;
  readonly onToggle: () => void;
  readonly onGrab: (event: PointerEvent<HTMLElement>) => void;
  readonly onStep: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  /** `at` names the field that is typed in; null of what is more than typing. */
  readonly onChange: (at: string | null, question: Question) => void;
};

/** One question: folded, what it asks and of whom; unfolded, everything of it. */
export const QuestionCard = (props: QuestionCardProps) => {
  const { question, index, questions, findings, opened, drop, onToggle, onGrab, onStep, onRemove } = props;
  const t = useTexts(formBuilderTexts);
  const { nameOf, ruleOf } = useQuestionWords();
  const name = nameOf(question);
  const rule = ruleOf(question, questions);
  const Icon = kindIcons[question.kind];
  return (
    <SortedCard
      id={question.id}
      path={`questions.${index}`}
      name={name}
      title={`${index + 1}. ${name}`}
      opened={opened}
      drop={drop}
      onToggle={onToggle}
      onGrab={onGrab}
      onStep={onStep}
      marks={
        <>
          <li>
            <Icon size={16} aria-hidden /> {t.kinds[question.kind]}
          </li>
          {question.required ? <li>{t.requiredMark}</li> : null}
          {rule === null ? null : <li>{rule}</li>}
          {findings.length === 0 ? null : <li className={classes.toMend}>{t.toMend(findings.length)}</li>}
        </>
      }
    >
      <QuestionEditor
        question={question}
        path={`questions.${index}`}
        questions={questions}
        onChange={props.onChange}
      />
      <div>
        <Button
          variant="default"
          size="xs"
          fz="sm"
          leftSection={<IconTrash size={16} aria-hidden />}
          aria-label={t.removeOf(name)}
          onClick={onRemove}
        >
          {t.remove}
        </Button>
      </div>
    </SortedCard>
  );
};
