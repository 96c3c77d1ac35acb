import type { ActivityList } from '@portolan/domain/work-plans/activity';
import { type DropAt, rowAbove, usePointerDrag } from '../../../design/use-pointer-drag.ts';

/** Where the dragged row would land: below `after`, or on top. */
export type Drop = { readonly id: string; readonly list: ActivityList; readonly after: string | null };

const isList = (name: string | undefined): name is ActivityList => name === 'planned' || name === 'completed';

/** The place under the pointer, read from the rows on the page (`data-rows`, `data-row`): in the nearest list. */
const dropAt: DropAt<Drop> = (id, y) => {
  const lists = [...document.querySelectorAll<HTMLElement>('[data-rows]')];
  const distance = (list: HTMLElement) => {
    const { top, bottom } = list.getBoundingClientRect();
    return Math.max(top - y, y - bottom, 0);
  };
  const [nearest] = lists.toSorted((one, other) => distance(one) - distance(other));
  const list = nearest?.dataset.rows;
  if (!nearest || !isList(list)) return null;
  const rows = nearest.querySelectorAll<HTMLElement>('[data-row]');
  return { id, list, after: rowAbove(rows, y, (row) => row.dataset.row === id)?.dataset.row ?? null };
};

/** Dragging a row within its list and into the other. */
export const useDrag = (onDrop: (drop: Drop) => void) => usePointerDrag(dropAt, onDrop);
