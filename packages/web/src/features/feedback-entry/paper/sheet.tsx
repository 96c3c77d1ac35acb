import { Button, Group, Paper, Text, Title } from '@mantine/core';
import type { Answers } from '@portolan/domain/feedback/answers';
import type { Question } from '@portolan/domain/feedback/question';
import { feedbackEntryTexts } from '@portolan/messages/feedback-entry-texts';
import { type FormEvent, useRef, useState } from 'react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { LeaveGuard } from '../../../saving/leave-guard.tsx';
import { readSheet, type Typed } from './sheet-answers.ts';
import { SheetField } from './sheet-field.tsx';

type SheetProps = {
  readonly number: number;
  readonly questions: readonly Question[];
  /** What stands in it at first. */
  readonly begun: Typed;
  readonly onDone: (answers: Answers) => boolean;
};

/** The sheet that is typed now. Enter leads from field to field and, at the end, to the next sheet. */
export const Sheet = ({ number, questions, begun, onDone }: SheetProps) => {
  const t = useTexts(feedbackEntryTexts);
  const [typed, setTyped] = useState(begun);
  /** Fields that were left: of these it is said what is wrong. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isBlank, setBlank] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { asked, answers, wrong } = readSheet(questions, typed);

  const finish = () => {
    setLeft(new Set(asked.map(({ id }) => id)));
    const first = asked.findIndex(({ id }) => wrong.includes(id));
    const isEmpty = Object.keys(answers).length === 0;
    setBlank(isEmpty && first < 0);
    const fields = form.current?.querySelectorAll<HTMLElement>('[data-sheet-field]');
    if (first >= 0 || isEmpty) fields?.[Math.max(first, 0)]?.focus();
    else onDone(answers);
  };
  const goOn = (questionId: string, field: HTMLElement) => {
    setLeft(new Set([...left, questionId]));
    if (wrong.includes(questionId)) return;
    const fields = [...(form.current?.querySelectorAll<HTMLElement>('[data-sheet-field]') ?? [])];
    const next = fields[fields.indexOf(field) + 1];
    if (next === undefined) finish();
    else next.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    finish();
  };
  return (
    <Paper
      component="form"
      ref={form}
      withBorder
      noValidate
      p={{ base: 'md', sm: 'lg' }}
      aria-labelledby="paper-sheet"
      onSubmit={submit}
    >
      <Group justify="space-between" gap="xs" mb="md">
        <Title order={2} id="paper-sheet">
          {t.sheet(number)}
        </Title>
        <Text size="sm" c="dimmed">
          {t.keys}
        </Text>
      </Group>
      {asked.map((question, index) => (
        <SheetField
          key={question.id}
          question={question}
          number={index + 1}
          typed={typed.get(question.id) ?? ''}
          showsFault={left.has(question.id)}
          autoFocus={index === 0}
          onType={(value) => {
            setBlank(false);
            setTyped(new Map([...typed, [question.id, value]]));
          }}
          onGoOn={(field) => goOn(question.id, field)}
        />
      ))}
      {isBlank ? (
        <Text role="alert" c="var(--mantine-color-error)" mt="md">
          {t.faults['nothing-answered']}
        </Text>
      ) : null}
      <Button type="submit" mt="lg">
        {t.next}
      </Button>
      <LeaveGuard
        isUnsaved={() => [...typed.values()].some((value) => value.trim() !== '')}
        lead={t.leave}
        holdsWindow
      />
    </Paper>
  );
};
