import { useLayoutEffect, useRef } from 'react';
import type { Selected } from './text-marks.ts';

/** Characters at the end that two texts have in common. */
const commonEnd = (one: string, other: string): number => {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
};

/**
 * A text field whose text may change otherwise than by typing: the cursor stands where the change says, or behind what an undo
 * brought back, instead of at the end. `onChange` is told whether somebody typed.
 */
export const useCursor = (value: string, onChange: (text: string, typed: boolean) => void) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const before = useRef(value);
  const typed = useRef(false);
  const next = useRef<Selected | null>(null);
  useLayoutEffect(() => {
    const known = before.current;
    before.current = value;
    const shown = field.current;
    if (known === value || shown === null) return;
    if (next.current?.text === value) {
      shown.focus();
      shown.setSelectionRange(next.current.start, next.current.end);
    } else if (!typed.current && document.activeElement === shown) {
      const behind = value.length - commonEnd(known, value);
      shown.setSelectionRange(behind, behind);
    }
    next.current = null;
    typed.current = false;
  }, [value]);
  return {
    field,
    onType: (text: string) => {
      typed.current = true;
      onChange(text, true);
    },
    /** What is selected now; null while there is no field. */
    selected: (): Selected | null => {
      const shown = field.current;
      return shown === null ? null : { text: value, start: shown.selectionStart, end: shown.selectionEnd };
    },
    put: (changed: Selected) => {
      if (changed.text === value) return field.current?.setSelectionRange(changed.start, changed.end);
      next.current = changed;
      onChange(changed.text, false);
    },
  };
};
