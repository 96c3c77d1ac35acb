import { Button, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { granteeTexts } from '@portolan/messages/grantee-texts';
import { IconLock } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { notesQuery } from '../../../api/oversight.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { LoadingState } from '../../../design/loading-state.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { CoachNoteItem } from './coach-note-item.tsx';
import classes from './coach-notes.module.css';
import { useNoteWrites } from './use-note-writes.ts';

type CoachNotesProps = { readonly programId: string; readonly clinicId: string };

const NewNote = (params: CoachNotesProps) => {
  const t = useTexts(granteeTexts).notes;
  const [text, setText] = useState('');
  const { write } = useNoteWrites(params);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') write.mutate(text, { onSuccess: () => setText('') });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <Textarea
          label={t.label}
          rows={3}
          maxLength={8000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {write.isError ? <ErrorState error={write.error} /> : null}
        <Button type="submit" variant="default" loading={write.isPending} disabled={text.trim() === ''}>
          {t.add}
        </Button>
      </Stack>
    </form>
  );
};

/** The reader's private notes on a clinic, newest first (PRG-6). */
export const CoachNotes = (params: CoachNotesProps) => {
  const t = useTexts(granteeTexts).notes;
  const { organizationId } = useCurrentOrganization();
  const notes = useInfiniteQuery(notesQuery(useApi(), { organizationId, ...params }));
  const all = notes.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="coach-notes">
      <Title order={2} id="coach-notes" mb={4}>
        <IconLock size={20} aria-hidden className={classes.lock} /> {t.title}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t.lead}
      </Text>
      <NewNote {...params} />
      {notes.isPending ? <LoadingState rows={1} /> : null}
      {notes.isError ? <ErrorState error={notes.error} onRetry={() => void notes.refetch()} /> : null}
      {notes.data && all.length === 0 ? (
        <Text size="sm" c="dimmed" mt="sm">
          {t.none}
        </Text>
      ) : null}
      <ul className={classes.notes}>
        {all.map((note) => (
          <CoachNoteItem key={note.id} note={note} />
        ))}
      </ul>
      {notes.hasNextPage ? (
        <Button
          variant="subtle"
          loading={notes.isFetchingNextPage}
          onClick={() => void notes.fetchNextPage()}
        >
          {t.more}
        </Button>
      ) : null}
    </Paper>
  );
};
