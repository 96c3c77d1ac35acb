import { designTexts } from '@portolan/messages/design-texts';
import { IconGripVertical } from '@tabler/icons-react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTexts } from '../i18n/language-provider.tsx';
import classes from './drag-handle.module.css';

type DragHandleProps = {
  /** Of what is moved. */
  readonly name: string;
  readonly onGrab: (event: PointerEvent<HTMLElement>) => void;
  /** One place up or down, by the arrow keys. */
  readonly onStep: (by: -1 | 1) => void;
};

/** By this something is moved in its list, with a pointer or the arrow keys. */
export const DragHandle = ({ name, onGrab, onStep }: DragHandleProps) => {
  const t = useTexts(designTexts).order;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onStep(event.key === 'ArrowUp' ? -1 : 1);
    const handle = event.currentTarget;
    // The row is drawn elsewhere, and whoever moved it goes on with it.
    requestAnimationFrame(() => handle instanceof HTMLElement && handle.focus());
  };
  return (
    <button
      type="button"
      className={classes.handle}
      aria-label={t.handle(name)}
      onPointerDown={onGrab}
      onKeyDown={onKey}
    >
      <IconGripVertical size={18} aria-hidden />
    </button>
  );
};
