import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import type { CoachNote } from '@portolan/domain/programs/coach-note';
import { designTexts } from '@portolan/messages/design-texts';
import { granteeTexts } from '@portolan/messages/grantee-texts';
import { type FormEvent, useState } from 'react';
import { ConfirmDialog } from '../../../design/confirm-dialog.tsx';
import { ErrorState } from '../../../design/error-state.tsx';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './coach-notes.module.css';
import { useNoteWrites } from './use-note-writes.ts';

type ItemProps = { readonly note: CoachNote };

const Changing = ({ note, onClose }: ItemProps & { readonly onClose: () => void }) => {
  const t = useTexts(granteeTexts).notes;
  const { cancel } = useTexts(designTexts);
  const [text, setText] = useState(note.text);
  const { change } = useNoteWrites(note);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ note, text }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <Textarea
          label={t.changeLabel}
          rows={4}
          maxLength={8000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
        />
        {change.isError ? <ErrorState error={change.error} /> : null}
        <Group gap="xs">
          <Button type="submit" size="compact-md" loading={change.isPending} disabled={text.trim() === ''}>
            {t.save}
          </Button>
          <Button variant="default" size="compact-md" onClick={onClose}>
            {cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

const Removing = ({ note, onClose }: ItemProps & { readonly onClose: () => void }) => {
  const t = useTexts(granteeTexts).notes;
  const { remove } = useNoteWrites(note);
  return (
    <ConfirmDialog
      opened
      title={t.removeTitle}
      confirmLabel={t.remove}
      danger
      busy={remove.isPending}
      onConfirm={() => remove.mutate(note, { onSuccess: onClose })}
      onClose={onClose}
    >
      {t.removeLead}
      {remove.isError ? <ErrorState error={remove.error} /> : null}
    </ConfirmDialog>
  );
};

/** One private note, with what its author can do with it. */
export const CoachNoteItem = ({ note }: ItemProps) => {
  const t = useTexts(granteeTexts).notes;
  const formats = useFormats();
  const [doing, setDoing] = useState<'changing' | 'removing' | null>(null);
  const written = formats.dateTime(note.writtenAt);
  const facts = [
    t.writtenAt(written),
    ...(note.changedAt === null ? [] : [t.changedAt(formats.dateTime(note.changedAt))]),
  ];
  const done = () => setDoing(null);
  if (doing === 'changing')
    return (
      <li>
        <Changing note={note} onClose={done} />
      </li>
    );
  return (
    <li>
      <Text className={classes.text ?? ''}>{note.text}</Text>
      <Text size="sm" c="dimmed">
        {facts.join(', ')}
      </Text>
      <Group gap="xs" role="group" aria-label={t.actions(written)}>
        <Button variant="subtle" size="compact-sm" onClick={() => setDoing('changing')}>
          {t.change}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={() => setDoing('removing')}>
          {t.remove}
        </Button>
      </Group>
      {doing === 'removing' ? <Removing note={note} onClose={done} /> : null}
    </li>
  );
};
