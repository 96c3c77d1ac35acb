import { useEffect, useRef, useState } from 'react';
import { useEditing } from './element-editing.tsx';

export type Draft<T> = {
  readonly shown: T;
  readonly type: (value: T) => void;
  /** The person has left the field. */
  readonly leave: () => void;
};

/**
 * A field while somebody types in it: what others write there meanwhile does not move the words under the cursor. Typing
 * on then builds on the version that was on the screen, so that two people in one field are asked, not overwritten.
 */
export const useDraft = <T>(
  value: T,
  same: (one: T, other: T) => boolean,
  save: (value: T, seen: number) => void,
): Draft<T> => {
  const { actions } = useEditing();
  const [draft, setDraft] = useState<{ readonly value: T } | null>(null);
  const seen = useRef(0);
  useEffect(() => {
    if (draft && same(draft.value, value)) seen.current = actions.version();
  });
  return {
    shown: draft ? draft.value : value,
    type: (typed) => {
      if (!draft) seen.current = actions.version();
      setDraft({ value: typed });
      save(typed, seen.current);
    },
    leave: () => {
      if (!draft) return;
      setDraft(null);
      actions.flush();
    },
  };
};
