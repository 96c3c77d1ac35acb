import type { Comment } from '@portolan/domain/discussions/comment';
import { discussionTexts } from '@portolan/messages/discussion-texts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Discussion } from '../../api/discussions.ts';
import { useOnce } from '../../api/use-once.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization, useMe } from '../../organization/current-organization.tsx';
import { CommentEntry } from './comment-entry.tsx';
import { Composer } from './composer.tsx';
import classes from './conversation.module.css';
import type { Mentionable } from './mentions.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import { useAgo } from './use-ago.ts';
import { useKeptWords } from './use-kept-words.ts';
import { useReading } from './use-notices.ts';

export type ConversationProps = {
  readonly discussion: Discussion;
  readonly programId: string | null;
  /** Those of this thread, oldest first. */
  readonly comments: readonly Comment[];
  readonly people: readonly Mentionable[];
  /** Who reads along. */
  readonly help: string;
  readonly empty: string;
  readonly label: string;
  /** Why this person does not write here; null for who does. */
  readonly closed: string | null;
};

/** One thread: what was said, oldest first, and where to answer. */
export const Conversation = (props: ConversationProps) => {
  const { discussion, programId, comments, people, help, empty, label, closed } = props;
  const t = useTexts(discussionTexts);
  const client = useQueryClient();
  const { organizationId, role } = useCurrentOrganization();
  const me = useMe().person.id;
  const once = useOnce();
  const ago = useAgo();
  const unread = useReading(comments);
  const [draft, setDraft] = useKeptWords([...discussion.key, programId ?? 'inside']);
  const [removing, setRemoving] = useState<Comment | null>(null);
  const remember = (comment: Comment) => {
    client.setQueryData<Comment[]>(discussion.key, (known = []) =>
      known.some(({ id }) => id === comment.id)
        ? known.map((other) => (other.id === comment.id ? comment : other))
        : [...known, comment],
    );
    void client.invalidateQueries({ queryKey: discussion.countsKey });
  };
  const refresh = (error: unknown) => {
    void client.invalidateQueries({ queryKey: discussion.key });
    throw error;
  };
  return (
    <div className={classes.conversation}>
      <p className={classes.help}>{help}</p>
      {comments.length === 0 ? (
        <p className={classes.quiet}>{empty}</p>
      ) : (
        <ol className={classes.entries}>
          {comments.map((comment) => {
            const own = comment.organizationId === organizationId;
            return (
              <CommentEntry
                key={comment.id}
                comment={comment}
                people={people}
                ago={ago}
                foreign={!own}
                unread={unread.has(comment.id)}
                mayChange={own && comment.by === me && closed === null}
                mayRemove={own && (comment.by === me || role === 'owner')}
                onChange={(words) => discussion.change(comment, words).then(remember, refresh)}
                onRemove={() => setRemoving(comment)}
              />
            );
          })}
        </ol>
      )}
      {closed === null ? (
        <Composer
          label={label}
          draft={draft}
          onDraft={setDraft}
          people={people}
          sendLabel={t.send}
          send={(words) => once(words, (key) => discussion.write(words, programId, key)).then(remember)}
        />
      ) : (
        <p className={classes.help}>{closed}</p>
      )}
      {removing === null ? null : (
        <RemoveDialog
          remove={() => discussion.remove(removing).then(remember, refresh)}
          onClose={() => setRemoving(null)}
        />
      )}
    </div>
  );
};
