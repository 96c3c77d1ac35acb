import { Textarea, VisuallyHidden } from '@mantine/core';
import { discussionTexts } from '@portolan/messages/discussion-texts';
import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './mention-field.module.css';
import { complete, type Mentionable, matching, mentionAt, type OpenMention } from './mentions.ts';
import type { Draft } from './use-kept-words.ts';

type MentionFieldProps = {
  readonly label: string;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly people: readonly Mentionable[];
  readonly error: string | null;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** Ctrl or Command with Enter. */
  readonly onSend: () => void;
};

/** People offered at once; typing on narrows them down. */
const offered = 6;

type Offer = { readonly open: OpenMention; readonly people: readonly Mentionable[]; readonly at: number };

/** A text in which @ offers people to mention; the list is used by keyboard or by pointer. */
export const MentionField = (props: MentionFieldProps) => {
  const { label, draft, onDraft, people, error, fieldRef, onSend } = props;
  const t = useTexts(discussionTexts);
  const listId = useId();
  const [offer, setOffer] = useState<Offer | null>(null);
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (caret.current === null) return;
    fieldRef.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const look = (text: string, place: number) => {
    const open = mentionAt(text, place);
    const found = open === null ? [] : matching(people, open.query).slice(0, offered);
    setOffer(open === null || found.length === 0 ? null : { open, people: found, at: 0 });
  };
  const choose = (person: Mentionable | undefined) => {
    if (offer === null || person === undefined) return;
    const { text, caret: place } = complete(draft.text, offer.open, person.name);
    caret.current = place;
    const { personId, name } = person;
    onDraft({ text, chosen: [...draft.chosen, { personId, name }] });
    setOffer(null);
    fieldRef.current?.focus();
  };
  const step = (by: number) =>
    setOffer((now) => now && { ...now, at: (now.at + by + now.people.length) % now.people.length });
  const onKeyDown = (event: KeyboardEvent) => {
    const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (sends) onSend();
    else if (offer === null) return;
    else if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(offer.people[offer.at]);
    else if (event.key === 'Escape') setOffer(null);
    else return;
    event.preventDefault();
  };
  const optionId = (index: number) => `${listId}-${index}`;
  return (
    <div className={classes.field}>
      <Textarea
        ref={fieldRef}
        label={label}
        description={t.mentionHelp}
        autosize
        minRows={2}
        maxRows={12}
        value={draft.text}
        error={error}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        {...(offer === null ? {} : { 'aria-controls': listId, 'aria-activedescendant': optionId(offer.at) })}
        onChange={({ currentTarget }) => {
          onDraft({ ...draft, text: currentTarget.value });
          look(currentTarget.value, currentTarget.selectionStart);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOffer(null)}
      />
      {offer === null ? null : (
        <div id={listId} className={classes.list} role="listbox" aria-label={t.mentionList}>
          {offer.people.map((person, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text field's, which keeps the focus
            // biome-ignore lint/a11y/useFocusableInteractive: the text field keeps the focus and names the active option
            <div
              key={person.personId}
              id={optionId(index)}
              className={classes.option}
              role="option"
              aria-selected={index === offer.at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(person)}
            >
              <span>{person.name}</span>
              {person.note === '' ? null : <span className={classes.note}>{person.note}</span>}
            </div>
          ))}
        </div>
      )}
      <VisuallyHidden role="status">{offer === null ? '' : t.matches(offer.people.length)}</VisuallyHidden>
    </div>
  );
};
