import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { rowHeight } from './use-row-window.ts';

/** A cell by row (0 is the first clinic) and column (0 is the clinic's name). */
export type Place = { readonly row: number; readonly column: number };

const rowsOfPage = 10;

/** Where a key leads from a place; null for keys that do not move. */
const placeAfter = (key: string, isFar: boolean, { row, column }: Place): Place | null => {
  const far = Number.POSITIVE_INFINITY;
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: row - rowsOfPage, column };
    case 'PageDown':
      return { row: row + rowsOfPage, column };
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 };
    case 'End':
      return { row: isFar ? far : row, column: far };
    default:
      return null;
  }
};

const between = (value: number, most: number) => Math.max(0, Math.min(value, most));

type Size = { readonly rows: number; readonly columns: number };

/** Moves through the cells by the keys of a grid (WAI-ARIA); only one of them is in the order of the tab key. */
export const useGridKeys = (box: RefObject<HTMLElement | null>, { rows, columns }: Size) => {
  const [chosen, setChosen] = useState<Place>({ row: 0, column: 0 });
  const moved = useRef(false);
  const active = { row: between(chosen.row, rows - 1), column: between(chosen.column, columns - 1) };
  useEffect(() => {
    if (!moved.current) return;
    const cell = box.current?.querySelector<HTMLElement>(
      `[data-row="${active.row}"][data-column="${active.column}"]`,
    );
    // The row may only be drawn by the next look at how far is scrolled.
    if (!cell) return;
    moved.current = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const move = (place: Place) => {
    const next = { row: between(place.row, rows - 1), column: between(place.column, columns - 1) };
    moved.current = true;
    const element = box.current;
    const isDrawn = element?.querySelector(`[data-row="${next.row}"]`) !== null;
    if (element && !isDrawn) element.scrollTop = Math.max(0, (next.row - 2) * rowHeight);
    setChosen(next);
  };
  return {
    active,
    choose: setChosen,
    onKeyDown: (event: KeyboardEvent) => {
      const place = placeAfter(event.key, event.ctrlKey || event.metaKey, active);
      if (place === null) return;
      event.preventDefault();
      move(place);
    },
  };
};
