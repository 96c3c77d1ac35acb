import { Paper, Stack, Title } from '@mantine/core';
import type { Answers } from '@portolan/domain/feedback/answers';
import type { EnteredRow } from '@portolan/domain/feedback/enter-responses';
import type { FormVersion } from '@portolan/domain/feedback/form';
import { feedbackEntryTexts } from '@portolan/messages/feedback-entry-texts';
import { useState, useSyncExternalStore } from 'react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { isDay, SheetDefaults } from '../sheet-defaults.tsx';
import { useFirstDefaults } from '../use-first-defaults.ts';
import type { PaperQueue } from './paper-queue.ts';
import { PaperStatus } from './paper-status.tsx';
import { Sheet } from './sheet.tsx';
import { type Typed, typedOf } from './sheet-answers.ts';

const nothing: Typed = new Map();

type PaperEntryProps = { readonly version: FormVersion; readonly queue: PaperQueue };

/** Sheet after sheet, as fast as they can be typed. */
export const PaperEntry = ({ version, queue }: PaperEntryProps) => {
  const t = useTexts(feedbackEntryTexts);
  const state = useSyncExternalStore(queue.subscribe, queue.state);
  const { first, today } = useFirstDefaults(version.audiences);
  const [defaults, setDefaults] = useState(first);
  /** What the sheet begins with, and how many sheets were begun: each is a fresh one. */
  const [begun, setBegun] = useState({ typed: nothing, count: 0 });
  const { questions } = version.content;

  const done = (answers: Answers): boolean => {
    if (!isDay(defaults.answeredOn, today)) return false;
    queue.add({ ...defaults, formVersion: version.version, answers });
    setBegun({ typed: nothing, count: begun.count + 1 });
    return true;
  };
  const typeAgain = (row: EnteredRow | null) => {
    if (row === null) return;
    const { audience, language, answeredOn } = row;
    setDefaults({ audience, language, answeredOn });
    setBegun({ typed: typedOf(questions, row.answers), count: begun.count + 1 });
  };
  return (
    <Stack gap="lg">
      <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="paper-sheets">
        <Title order={2} id="paper-sheets" mb="sm">
          {t.sheets}
        </Title>
        <SheetDefaults
          audiences={version.audiences}
          defaults={defaults}
          today={today}
          onChange={setDefaults}
        />
      </Paper>
      <PaperStatus
        state={state}
        questions={questions}
        onUndo={() => typeAgain(queue.undo())}
        onSend={() => void queue.sendAll()}
        onMend={(sheet) => typeAgain(queue.takeRefused(sheet))}
      />
      <Sheet key={begun.count} number={state.sheet} questions={questions} begun={begun.typed} onDone={done} />
    </Stack>
  );
};
