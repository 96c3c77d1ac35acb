import { Button, Group } from '@mantine/core';
import type { Comment, CommentWords } from '@portolan/domain/discussions/comment';
import { discussionTexts } from '@portolan/messages/discussion-texts';
import { useState } from 'react';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { CommentText } from './comment-text.tsx';
import { Composer } from './composer.tsx';
import classes from './conversation.module.css';
import type { Mentionable } from './mentions.ts';
import { useKeptWords } from './use-kept-words.ts';

type CommentEntryProps = {
  readonly comment: Comment;
  readonly people: readonly Mentionable[];
  readonly ago: (instant: string) => string;
  /** Whether it was written on the other side. */
  readonly foreign: boolean;
  readonly unread: boolean;
  readonly mayChange: boolean;
  readonly mayRemove: boolean;
  readonly onChange: (words: CommentWords) => Promise<unknown>;
  readonly onRemove: () => void;
};

const Editor = ({
  comment,
  people,
  onChange,
  onDone,
}: Pick<CommentEntryProps, 'comment' | 'people' | 'onChange'> & { readonly onDone: () => void }) => {
  const t = useTexts(discussionTexts);
  const { dateTime } = useFormats();
  const [kept, keep] = useKeptWords(['changed', comment.id]);
  const chosen = people.filter(({ personId }) => comment.mentions.includes(personId));
  const draft = kept.text === '' ? { text: comment.text, chosen } : kept;
  return (
    <Composer
      label={t.editOf(dateTime(comment.at))}
      draft={draft}
      onDraft={keep}
      people={people}
      sendLabel={t.save}
      send={async (words) => {
        await onChange(words);
        onDone();
      }}
      onCancel={() => {
        keep({ text: '', chosen: [] });
        onDone();
      }}
      focused
    />
  );
};

/** The first letters of the first and the last name, without the title that may follow. */
const initialsOf = (name: string): string => {
  const words = (name.split(',')[0] ?? '').split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0] ?? '').join('');
};

/** One comment: who, when, what; and what its writer can do with it. */
export const CommentEntry = (props: CommentEntryProps) => {
  const { comment, people, ago, foreign, unread, mayChange, mayRemove, onRemove } = props;
  const t = useTexts(discussionTexts);
  const { dateTime } = useFormats();
  const [editing, setEditing] = useState(false);
  const { byName, at, editedAt, removedAt } = comment;
  if (removedAt !== null)
    return (
      <li className={classes.removed} id={comment.id}>
        {t.removed(byName)} <time dateTime={removedAt}>{ago(removedAt)}</time>
      </li>
    );
  const names = people.filter(({ personId }) => comment.mentions.includes(personId)).map(({ name }) => name);
  const when = dateTime(at);
  return (
    <li className={classes.entry} id={comment.id} data-foreign={foreign} data-unread={unread}>
      <span className={classes.initials} aria-hidden>
        {initialsOf(byName)}
      </span>
      <article className={classes.body} aria-label={t.commentBy(byName)}>
        <div className={classes.head}>
          <span className={classes.name}>{byName}</span>
          {foreign ? <span className={classes.organization}>{t.of(comment.organizationName)}</span> : null}
          <time className={classes.when} dateTime={at} title={when}>
            {ago(at)}
          </time>
          {editedAt === null ? null : (
            <span className={classes.when} title={dateTime(editedAt)}>
              {t.edited}
            </span>
          )}
        </div>
        {editing ? (
          <Editor
            comment={comment}
            people={people}
            onChange={props.onChange}
            onDone={() => setEditing(false)}
          />
        ) : (
          <CommentText text={comment.text} names={names} />
        )}
        {editing || !(mayChange || mayRemove) ? null : (
          <Group gap="xs">
            {mayChange ? (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t.editOf(when)}
                onClick={() => setEditing(true)}
              >
                {t.edit}
              </Button>
            ) : null}
            {mayRemove ? (
              <Button
                variant="subtle"
                size="compact-sm"
                color="var(--mantine-color-dimmed)"
                aria-label={t.removeOf(byName, when)}
                onClick={onRemove}
              >
                {t.remove}
              </Button>
            ) : null}
          </Group>
        )}
      </article>
    </li>
  );
};
