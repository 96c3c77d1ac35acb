import { type PointerEvent, useCallback, useRef, useState } from 'react';

/** Pixels that a pointer moves before it drags. */
const slack = 5;
/** Pixels from the window's edges within which dragging scrolls: the header covers the upper one. */
const edges = { top: 140, bottom: 80 };
/** Pixels for each move of the pointer. */
const scrollStep = 12;

const scrollAtEdge = (y: number) => {
  if (y < edges.top) window.scrollBy(0, -scrollStep);
  else if (y > window.innerHeight - edges.bottom) window.scrollBy(0, scrollStep);
};

/** The last of these rows whose middle is above `y`, apart from the one that is dragged. */
export const rowAbove = (
  rows: Iterable<HTMLElement>,
  y: number,
  isDragged: (row: HTMLElement) => boolean,
): HTMLElement | undefined =>
  [...rows].findLast((row) => {
    const { top, height } = row.getBoundingClientRect();
    return !isDragged(row) && top + height / 2 < y;
  });

/** Where one would land whose handle is dragged to this height; null for nowhere. Stays the same from one drawing to the next. */
export type DropAt<Drop> = (id: string, y: number, handle: HTMLElement) => Drop | null;

/** Dragging by pointer or finger from a handle; Escape leaves everything as it was. */
export const usePointerDrag = <Drop>(dropAt: DropAt<Drop>, onDrop: (drop: Drop) => void) => {
  const [drop, setDrop] = useState<Drop | null>(null);
  const current = useRef<Drop | null>(null);
  const begin = useCallback(
    (event: PointerEvent<HTMLElement>, id: string) => {
      if (event.button !== 0) return;
      const handle = event.currentTarget;
      const startY = event.clientY;
      const move = ({ clientY }: globalThis.PointerEvent) => {
        if (!current.current && Math.abs(clientY - startY) < slack) return;
        current.current = dropAt(id, clientY, handle);
        setDrop(current.current);
        scrollAtEdge(clientY);
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
    [dropAt, onDrop],
  );
  return { drop, begin };
};
