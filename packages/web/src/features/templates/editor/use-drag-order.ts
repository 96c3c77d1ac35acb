import { type PointerEvent, useCallback, useRef, useState } from 'react';

/** Where the dragged one would land: below `after`, or on top. */
export type Drop = { readonly id: string; readonly after: string | null };

/** The place under the pointer, read from the rows on the page (`data-sorted`). */
const dropAt = (list: HTMLElement, id: string, y: number): Drop => {
  const above = [...list.querySelectorAll<HTMLElement>('[data-sorted]')].findLast((row) => {
    const { top, height } = row.getBoundingClientRect();
    return row.dataset.sorted !== id && top + height / 2 < y;
  });
  return { id, after: above?.dataset.sorted ?? null };
};

/** Dragging within one list by pointer or finger from a handle; Escape leaves everything as it was. */
export const useDragOrder = (onDrop: (drop: Drop) => void) => {
  const [drop, setDrop] = useState<Drop | null>(null);
  const current = useRef<Drop | null>(null);
  const begin = useCallback(
    (event: PointerEvent<HTMLElement>, id: string) => {
      const handle = event.currentTarget;
      const list = handle.closest<HTMLElement>('[data-sorting]');
      if (event.button !== 0 || list === null) return;
      const startY = event.clientY;
      const move = ({ clientY }: globalThis.PointerEvent) => {
        if (!current.current && Math.abs(clientY - startY) < 5) return;
        current.current = dropAt(list, id, clientY);
        setDrop(current.current);
      };
      const end = (commit: boolean) => () => {
        handle.removeEventListener('pointermove', move);
        handle.removeEventListener('pointerup', finish);
        handle.removeEventListener('pointercancel', cancel);
        window.removeEventListener('keydown', onKey);
        if (commit && current.current) onDrop(current.current);
        current.current = null;
        setDrop(null);
      };
      const finish = end(true);
      const cancel = end(false);
      const onKey = ({ key }: KeyboardEvent) => {
        if (key === 'Escape') cancel();
      };
      handle.setPointerCapture(event.pointerId);
      handle.addEventListener('pointermove', move);
      handle.addEventListener('pointerup', finish);
      handle.addEventListener('pointercancel', cancel);
      window.addEventListener('keydown', onKey);
    },
    [onDrop],
  );
  return { drop, begin };
};
