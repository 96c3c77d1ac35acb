import { Button } from '@mantine/core';
import { mendRules } from '@portolan/domain/feedback/mend-rules';
import type { Question } from '@portolan/domain/feedback/question';
import { designTexts } from '@portolan/messages/design-texts';
import { formBuilderTexts } from '@portolan/messages/form-builder-texts';
import { useCallback, useState } from 'react';
import { placed, stepped } from '../../../design/in-order.ts';
import { SortedCards } from '../../../design/sorted-cards.tsx';
import { type Drop, useDragOrder } from '../../../design/use-drag-order.ts';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import type { Findings } from '../editing/findings.ts';
import { AddQuestion } from './add-question.tsx';
import classes from './builder.module.css';
import { QuestionCard } from './question-card.tsx';
import { useQuestionWords } from './use-question-words.ts';

export type EditQuestions = (
  at: string | null,
  change: (questions: readonly Question[]) => Question[],
) => void;

type QuestionListProps = {
  readonly questions: readonly Question[];
  readonly findings: Findings;
  /** The question that is unfolded. */
  readonly opened: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly onEdit: EditQuestions;
  /** Says for screen readers what is seen on the page. */
  readonly announce: (sentence: string) => void;
  readonly onUndo: () => void;
};

const rules = (questions: readonly Question[]): number =>
  questions.filter(({ showIf }) => showIf !== null).length;

/** The questions in their order: to be unfolded, moved, changed and removed. What breaks a rule leaves it out. */
export const QuestionList = (props: QuestionListProps) => {
  const { questions, findings, opened, onOpen, onEdit, announce, onUndo } = props;
  /** What was taken away last, until something else is done. */
  const [gone, setGone] = useState('');
  const t = useTexts(formBuilderTexts);
  const { order } = useTexts(designTexts);
  const { language } = useLocale();
  const { nameOf } = useQuestionWords();

  const arrange = useCallback(
    (at: string | null, change: (all: readonly Question[]) => Question[]) => {
      setGone('');
      onEdit(at, (all) => mendRules(change(all)));
    },
    [onEdit],
  );
  const withLostRules = (sentence: string, changed: readonly Question[]): string =>
    rules(changed) > rules(mendRules(changed)) ? `${sentence} ${t.ruleDropped}` : sentence;
  const onDrop = useCallback(
    ({ id, after }: Drop) => arrange(null, (all) => placed(all, id, after)),
    [arrange],
  );
  const { drop, begin } = useDragOrder(onDrop);
  const step = (question: Question, index: number, by: -1 | 1) => {
    const moved = stepped(questions, index, by);
    arrange(null, (all) => stepped(all, index, by));
    const place = moved.findIndex(({ id }) => id === question.id) + 1;
    announce(withLostRules(order.moved(nameOf(question, language), place, moved.length), moved));
  };
  const remove = (question: Question) => {
    const without = (all: readonly Question[]) => all.filter(({ id }) => id !== question.id);
    arrange(null, without);
    const sentence = withLostRules(t.removed(nameOf(question, language)), without(questions));
    setGone(sentence);
    announce(sentence);
    document.getElementById('builder-questions')?.focus();
  };
  const add = (added: readonly Question[]) => {
    arrange(null, (all) => [...all, ...added]);
    const first = added[0];
    if (first === undefined) return;
    onOpen(first.id);
    requestAnimationFrame(() => document.getElementById(`questions.${questions.length}.text.en`)?.focus());
  };
  return (
    <section aria-labelledby="builder-questions">
      <h2 id="builder-questions" className={classes.heading} tabIndex={-1}>
        {t.questions}
      </h2>
      <p className={classes.lead}>{questions.length === 0 ? t.none : t.questionsHelp}</p>
      <SortedCards drop={drop}>
        {questions.map((question, index) => (
          <QuestionCard
            key={question.id}
            question={question}
            index={index}
            questions={questions}
            findings={findings.inQuestion(index)}
            opened={opened === question.id}
            drop={drop}
            onToggle={() => onOpen(opened === question.id ? null : question.id)}
            onGrab={(event) => begin(event, question.id)}
            onStep={(by) => step(question, index, by)}
            onRemove={() => remove(question)}
            onChange={(at, changed) =>
              arrange(at === null ? null : `${question.id} ${at}`, (all) =>
                all.map((one) => (one.id === question.id ? changed : one)),
              )
            }
          />
        ))}
      </SortedCards>
      {gone === '' ? null : (
        <div className={classes.gone}>
          <span>{gone}</span>
          <Button
            size="compact-md"
            variant="default"
            onClick={() => {
              setGone('');
              onUndo();
              announce(t.undone);
              document.getElementById('builder-questions')?.focus();
            }}
          >
            {t.undo}
          </Button>
        </div>
      )}
      <AddQuestion questions={questions} onAdd={add} />
    </section>
  );
};
