import type { ActivityList } from '@portolan/domain/work-plans/activity';
import { type PointerEvent, useCallback, useRef, useState } from 'react';

/** Where the dragged row would land: below `after`, or on top. */
export type Drop = { readonly id: string; readonly list: ActivityList; readonly after: string | null };

/** Pixels from the window's edge within which dragging scrolls. */
const edge = 80;

const isList = (name: string | undefined): name is ActivityList => name === 'planned' || name === 'completed';

/** The place under the pointer, read from the rows on the page (`data-rows`, `data-row`). */
const dropAt = (id: string, y: number): Drop | null => {
  const lists = [...document.querySelectorAll<HTMLElement>('[data-rows]')];
  const distance = (list: HTMLElement) => {
    const { top, bottom } = list.getBoundingClientRect();
    return Math.max(top - y, y - bottom, 0);
  };
  const [nearest] = lists.toSorted((one, other) => distance(one) - distance(other));
  const list = nearest?.dataset.rows;
  if (!nearest || !isList(list)) return null;
  const above = [...nearest.querySelectorAll<HTMLElement>('[data-row]')].findLast((row) => {
    const { top, height } = row.getBoundingClientRect();
    return row.dataset.row !== id && top + height / 2 < y;
  });
  return { id, list, after: above?.dataset.row ?? null };
};

const scrollAtEdge = (y: number) => {
  if (y < edge + 60) window.scrollBy(0, -12);
  else if (y > window.innerHeight - edge) window.scrollBy(0, 12);
};

/** Dragging by pointer or finger from a handle; Escape leaves everything as it was. */
export const useDrag = (onDrop: (drop: Drop) => void) => {
  const [drop, setDrop] = useState<Drop | null>(null);
  const current = useRef<Drop | null>(null);
  const begin = useCallback(
    (event: PointerEvent<HTMLElement>, id: string) => {
      if (event.button !== 0) return;
      const handle = event.currentTarget;
      const startY = event.clientY;
      const move = ({ clientY }: globalThis.PointerEvent) => {
        if (!current.current && Math.abs(clientY - startY) < 5) return;
        current.current = dropAt(id, clientY);
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
    [onDrop],
  );
  return { drop, begin };
};
