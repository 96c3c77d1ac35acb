import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { Response, ResponseChanges } from '@portolan/domain/feedback/response';
import { designTexts } from '@portolan/messages/design-texts';
import { feedbackResponseTexts } from '@portolan/messages/feedback-response-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import type { Words } from '../../feedback/use-words.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import classes from './feedback-inbox.module.css';
import type { ChangedField } from './merge-changes.ts';
import type { ResponseWrites } from './use-response-writes.ts';

type ConflictChoiceProps = {
  readonly writes: ResponseWrites;
  readonly words: Words;
};

/** Two versions of what was decided of a response, side by side. */
export const ConflictChoice = ({ writes, words }: ConflictChoiceProps) => {
  const t = useTexts(feedbackResponseTexts).conflict;
  const { statuses } = useTexts(feedbackTexts);
  const { close } = useTexts(designTexts);
  const formats = useFormats();
  const { conflict } = writes;
  const wordsOf = (field: ChangedField, side: Response | ResponseChanges): string => {
    switch (field) {
      case 'status':
        return side.status === undefined ? '' : statuses[side.status];
      case 'theme':
        return side.theme ? words.themeName(side.theme) : '';
      case 'owner':
        return words.ownerName({ owner: side.owner ?? null });
      case 'dueOn':
        return side.dueOn ? formats.day(side.dueOn) : '';
      case 'done':
        return side.done ?? '';
    }
  };
  return (
    <Modal
      opened={conflict !== null}
      onClose={writes.postpone}
      title={t.title}
      size="lg"
      closeButtonProps={{ 'aria-label': close }}
    >
      {conflict === null ? null : (
        <Stack>
          <Text c="dimmed">{t.lead}</Text>
          {conflict.fields.map((field) => (
            <section key={field}>
              <Text fw={600}>{t.fields[field]}</Text>
              <dl className={classes.sides}>
                {(['yours', 'theirs'] as const).map((side) => (
                  <div key={side}>
                    <dt>{t[side]}</dt>
                    <dd dir="auto">
                      {wordsOf(field, side === 'yours' ? conflict.changes : conflict.theirs) || t.empty}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => writes.decide(false)}>
              {t.keepTheirs}
            </Button>
            <Button onClick={() => writes.decide(true)}>{t.keepYours}</Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
};
