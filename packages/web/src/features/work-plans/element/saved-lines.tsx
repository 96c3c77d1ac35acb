import { ActionIcon, Button } from '@mantine/core';
import { sameValue } from '@portolan/domain/revisions/revised';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { GrowingText } from './growing-text.tsx';
import classes from './saved-lines.module.css';
import { useDraft } from './use-draft.ts';

type SavedLinesProps = {
  readonly lines: readonly string[];
  readonly minimum?: number;
  readonly maximum: number;
  /** Characters that can be kept in a line. */
  readonly most: number;
  readonly marker: 'number' | 'bullet';
  readonly lineLabel: (index: number) => string;
  readonly removeLabel: (index: number) => string;
  readonly addLabel: string;
  readonly onSave: (lines: string[], seen: number) => void;
};

/** Lines that were pasted with breaks in them. */
const oneLine = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ');
const filled = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '');
const same = (one: readonly string[], other: readonly string[]) => sameValue(filled(one), filled(other));
const padded = (lines: readonly string[], minimum: number) => [
  ...lines,
  ...Array.from({ length: Math.max(0, minimum - lines.length) }, () => ''),
];

/** Several lines that save themselves. Enter begins the next line, Backspace takes an empty one away. */
export const SavedLines = ({
  lines,
  minimum = 0,
  maximum,
  most,
  marker,
  lineLabel,
  removeLabel,
  addLabel,
  onSave,
}: SavedLinesProps) => {
  const fits = (typed: readonly string[]) => typed.every((line) => line.length <= most);
  const box = useRef<HTMLDivElement>(null);
  const draft = useDraft<readonly string[]>(lines, same, (typed, seen) => {
    if (fits(typed)) onSave(filled(typed), seen);
  });
  const shown = padded(draft.shown, minimum);
  const focusLine = (index: number) =>
    requestAnimationFrame(() => box.current?.querySelectorAll('textarea')[index]?.focus());
  const put = (next: readonly string[], focused: number) => {
    draft.type(next);
    focusLine(focused);
  };
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>, index: number) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (shown.length < maximum) put(shown.toSpliced(index + 1, 0, ''), index + 1);
    }
    if (event.key === 'Backspace' && shown[index] === '' && shown.length > Math.max(minimum, 0)) {
      event.preventDefault();
      put(shown.toSpliced(index, 1), Math.max(0, index - 1));
    }
  };
  const onBlur = (event: FocusEvent<HTMLDivElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget) && fits(draft.shown)) draft.leave();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus left all of its lines
    <div ref={box} className={classes.box} data-marker={marker} onBlur={onBlur}>
      <ol className={classes.lines} data-marker={marker}>
        {shown.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          <li key={index} className={classes.line}>
            <GrowingText
              className={classes.input ?? ''}
              variant={marker === 'bullet' ? 'unstyled' : 'default'}
              size={marker === 'bullet' ? 'xs' : 'sm'}
              aria-label={lineLabel(index + 1)}
              value={line}
              most={most}
              onChange={(event) => draft.type(shown.with(index, oneLine(event.currentTarget.value)))}
              onKeyDown={(event) => onKey(event, index)}
            />
            {shown.length > minimum ? (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={marker === 'bullet' ? 24 : 'md'}
                aria-label={removeLabel(index + 1)}
                onClick={() => put(shown.toSpliced(index, 1), Math.max(0, index - 1))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            ) : null}
          </li>
        ))}
      </ol>
      {shown.length < maximum ? (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => put([...shown, ''], shown.length)}
        >
          {addLabel}
        </Button>
      ) : null}
    </div>
  );
};
