import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { designTexts } from '@portolan/messages/design-texts';
import { savingTexts } from '@portolan/messages/saving-texts';
import { useState } from 'react';
import { useFormats, useTexts } from '../i18n/language-provider.tsx';
import classes from './conflict-dialog.module.css';
import type { Held } from './save-queue.ts';

export type ConflictWords<C> = {
  readonly label: (path: string) => string;
  readonly value: (path: string, value: unknown) => string;
  readonly person: (personId: string) => string;
  /** What the person's own change sets the field to. */
  readonly yours: (change: C, path: string) => unknown;
  /** A change that sets the field to a text; null where the field is not a text. */
  readonly rewrite: (change: C, path: string, text: string) => C | null;
};

type ConflictDialogProps<C> = {
  readonly held: readonly Held<C>[];
  readonly words: ConflictWords<C>;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** `null`: theirs stays. */
  readonly onDecide: (path: string, choice: C | null) => void;
};

const Side = ({
  title,
  text,
  empty,
}: {
  readonly title: string;
  readonly text: string;
  readonly empty: string;
}) => (
  <section className={classes.side}>
    <h3 className={classes.title}>{title}</h3>
    <p className={classes.text} data-empty={text === ''}>
      {text === '' ? empty : text}
    </p>
  </section>
);

const Choice = <C,>({
  one,
  words,
  onDecide,
}: Pick<ConflictDialogProps<C>, 'words' | 'onDecide'> & { readonly one: Held<C> }) => {
  const t = useTexts(savingTexts).conflict;
  const { dateTime } = useFormats();
  const { path, change, theirs, by, at } = one;
  const yours = words.value(path, words.yours(change, path));
  const [text, setText] = useState<string | null>(null);
  const rewritten = text === null ? null : words.rewrite(change, path, text);
  const canRewrite = words.rewrite(change, path, '') !== null;
  return (
    <Stack gap="md">
      <Text fw={600}>{words.label(path)}</Text>
      <div className={classes.sides}>
        <Side title={t.yours} text={yours} empty={t.empty} />
        <Side
          title={t.theirs(words.person(by), dateTime(at))}
          text={words.value(path, theirs)}
          empty={t.empty}
        />
      </div>
      {text === null ? null : (
        <Textarea
          autosize
          minRows={3}
          maxRows={10}
          label={t.edited}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <Group gap="sm" justify="flex-end">
        {canRewrite && text === null ? (
          <Button variant="subtle" onClick={() => setText([words.value(path, theirs), yours].join('\n'))}>
            {t.edit}
          </Button>
        ) : null}
        {rewritten === null ? (
          <>
            <Button variant="default" onClick={() => onDecide(path, null)}>
              {t.keepTheirs}
            </Button>
            <Button onClick={() => onDecide(path, change)}>{t.keepYours}</Button>
          </>
        ) : (
          <Button onClick={() => onDecide(path, rewritten)}>{t.saveEdited}</Button>
        )}
      </Group>
    </Stack>
  );
};

/** Two versions of one field side by side, for each field in turn. Closing it leaves both as they are. */
export const ConflictDialog = <C,>({ held, words, opened, onClose, onDecide }: ConflictDialogProps<C>) => {
  const t = useTexts(savingTexts).conflict;
  const close = useTexts(designTexts).close;
  const [first] = held;
  return (
    <Modal
      opened={opened && first !== undefined}
      onClose={onClose}
      title={t.title}
      size="xl"
      closeButtonProps={{ 'aria-label': close }}
    >
      {first === undefined ? null : (
        <Stack gap="sm">
          <Text c="dimmed">{t.lead}</Text>
          {held.length > 1 ? <Text size="sm">{t.remaining(1, held.length)}</Text> : null}
          <Choice key={first.path} one={first} words={words} onDecide={onDecide} />
        </Stack>
      )}
    </Modal>
  );
};
