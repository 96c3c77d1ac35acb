import { type DropAt, rowAbove, usePointerDrag } from './use-pointer-drag.ts';

/** Where the dragged one would land: below `after`, or on top. */
export type Drop = { readonly id: string; readonly after: string | null };

/** The place under the pointer, read from the rows on the page (`data-sorting`, `data-sorted`). */
const dropAt: DropAt<Drop> = (id, y, handle) => {
  const rows = handle.closest('[data-sorting]')?.querySelectorAll<HTMLElement>('[data-sorted]');
  if (rows === undefined) return null;
  return { id, after: rowAbove(rows, y, (row) => row.dataset.sorted === id)?.dataset.sorted ?? null };
};

/** Dragging within one list. */
export const useDragOrder = (onDrop: (drop: Drop) => void) => usePointerDrag(dropAt, onDrop);
