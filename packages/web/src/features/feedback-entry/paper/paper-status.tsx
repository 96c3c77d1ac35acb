import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import type { Question } from '@portolan/domain/feedback/question';
import { said } from '@portolan/domain/people/localized';
import { feedbackEntryTexts } from '@portolan/messages/feedback-entry-texts';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useFaultWords } from '../use-fault-words.ts';
import classes from './paper.module.css';
import type { PaperState } from './paper-queue.ts';

type PaperStatusProps = {
  readonly state: PaperState;
  readonly questions: readonly Question[];
  readonly onUndo: () => void;
  readonly onSend: () => void;
  readonly onMend: (sheet: number) => void;
};

/** How many sheets are stored, what waits and why, and what was not taken. */
export const PaperStatus = ({ state, questions, onUndo, onSend, onMend }: PaperStatusProps) => {
  const t = useTexts(feedbackEntryTexts);
  const { language } = useLocale();
  const { list } = useFormats();
  const wordsOf = useFaultWords();
  const { stored, waiting, held, refused, trouble } = state;
  const why = (faults: PaperState['refused'][number]['faults']) =>
    list(
      faults.map(({ questionId, code }) => {
        const question = questions.find(({ id }) => id === questionId);
        return question === undefined ? wordsOf(code) : `${said(question.text, language)} ${wordsOf(code)}`;
      }),
    );
  return (
    <Stack gap="sm">
      <div className={classes.counts}>
        <Text role="status" fw={600}>
          {held === null ? '' : `${t.done(held)} `}
          {t.stored(stored)}
          {waiting.length === 0 ? '' : `, ${t.waiting(waiting.length)}`}
        </Text>
        {waiting.length === 0 ? null : (
          <Group gap="xs">
            {held === null ? null : (
              <Button size="compact-sm" variant="default" onClick={onUndo}>
                {t.undo(held)}
              </Button>
            )}
            <Button size="compact-sm" variant="default" onClick={onSend}>
              {t.send}
            </Button>
          </Group>
        )}
      </div>
      {held === null ? null : (
        <Text size="sm" c="dimmed">
          {t.held}
        </Text>
      )}
      {trouble === null ? null : <Alert color="yellow">{trouble === 'lost' ? t.offline : t.failed}</Alert>}
      {refused.length === 0 ? null : (
        <Alert color="red" title={t.refusedTitle}>
          <List listStyleType="none">
            {refused.map(({ row, faults }) => (
              <List.Item key={row.row}>
                {t.refused(row.row, why(faults))}{' '}
                <Button size="compact-sm" variant="default" onClick={() => onMend(row.row)}>
                  {t.mend(row.row)}
                </Button>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
};
