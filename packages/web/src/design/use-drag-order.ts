import { type DropAt, rowAbove, usePointerDrag } from './use-pointer-drag.ts';

/** Where the dragged one would land: below `after`, or on top. */
export type Drop = { readonly id: string; readonly after: string | null };

/** The place under the pointer, read from the rows on the page (`data-sorting`, `data-sorted`). */
const dropAt: DropAt<Drop> = (id, y, handle) => {
  const list = handle.closest('[data-sorting]');
  if (list === null) return null;
  // A row may hold a list of its own, whose rows are none of this one's.
  const rows = [...list.querySelectorAll<HTMLElement>('[data-sorted]')].filter(
    (row) => row.parentElement?.closest('[data-sorting]') === list,
  );
  return { id, after: rowAbove(rows, y, (row) => row.dataset.sorted === id)?.dataset.sorted ?? null };
};

/** Dragging within one list. */
export const useDragOrder = (onDrop: (drop: Drop) => void) => usePointerDrag(dropAt, onDrop);
