import { Textarea } from '@mantine/core';
import { longestNote } from '@portolan/domain/figures/month-figures';
import { figureTexts } from '@portolan/messages/figure-texts';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import type { CellView } from './sheet.ts';
import type { Entry } from './use-entry.ts';

type CommentFieldProps = {
  readonly entry: Entry;
  readonly view: CellView;
  readonly description: string | undefined;
  readonly field?: RefObject<HTMLTextAreaElement | null>;
  /** The person has done with the comment by a key. */
  readonly onDone?: () => void;
};

/** A cell's comment, which is kept when the field is left or goes away, as it does when another cell is chosen. */
export const CommentField = ({ entry, view, description, field, onDone }: CommentFieldProps) => {
  const t = useTexts(figureTexts).detail;
  const [text, setText] = useState(view.note);
  const last = useRef(view.note.trim());
  const keep = () => {
    if (text.trim() === last.current) return;
    last.current = text.trim();
    entry.comment(view.id, text);
  };
  const now = useRef(keep);
  now.current = keep;
  // A field that is taken away while it has the focus is not left first.
  useEffect(() => () => now.current(), []);
  return (
    <Textarea
      ref={field ?? null}
      label={t.comment}
      description={description}
      autosize
      minRows={1}
      maxRows={4}
      maxLength={longestNote}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (onDone === undefined) return;
        if (event.key !== 'Escape' && !(event.key === 'Enter' && !event.shiftKey)) return;
        event.preventDefault();
        onDone();
      }}
    />
  );
};
