import { Alert, Button, Group } from '@mantine/core';
import { type CommentWords, longestComment } from '@portolan/domain/discussions/comment';
import { discussionTexts } from '@portolan/messages/discussion-texts';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef } from 'react';
import { useProblemSentences } from '../../design/problem-sentence.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { MentionField } from './mention-field.tsx';
import { type Mentionable, stillMentioned } from './mentions.ts';
import type { Draft } from './use-kept-words.ts';

type ComposerProps = {
  readonly label: string;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly people: readonly Mentionable[];
  readonly sendLabel: string;
  readonly send: (words: CommentWords) => Promise<unknown>;
  /** Where it can be left as it was: what is typed is then forgotten. */
  readonly onCancel?: () => void;
  readonly focused?: boolean;
};

/** Where a comment is typed. What is typed stays until the server has it. */
export const Composer = (props: ComposerProps) => {
  const { label, draft, onDraft, people, sendLabel, send, onCancel, focused = false } = props;
  const t = useTexts(discussionTexts);
  const sentences = useProblemSentences();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const text = draft.text.trim();
  const over = text.length - longestComment;
  const sending = useMutation({
    mutationFn: () => send({ text, mentions: stillMentioned(text, draft.chosen) }),
    onSuccess: () => onDraft({ text: '', chosen: [] }),
  });
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (text === '') field.current?.focus();
    else if (over <= 0 && !sending.isPending) sending.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <MentionField
        label={label}
        draft={draft}
        onDraft={onDraft}
        people={people}
        error={over > 0 ? t.tooLong(over) : null}
        fieldRef={field}
        onSend={submit}
      />
      {sending.isError ? (
        <Alert role="alert" color="red" variant="light" mt="xs" py="xs">
          {sentences.of(sending.error)}
        </Alert>
      ) : null}
      <Group justify="flex-end" mt="xs" gap="sm">
        {onCancel === undefined ? null : (
          <Button variant="default" onClick={onCancel}>
            {t.cancel}
          </Button>
        )}
        <Button type="submit" loading={sending.isPending}>
          {sendLabel}
        </Button>
      </Group>
    </form>
  );
};
