import { type RefObject, useEffect, useState } from 'react';

/** Pixels of a row in the heat map; its style sheet says the same. */
export const rowHeight = 48;
/** Cohorts up to here are drawn whole. */
const mostDrawnWhole = 60;
/** Rows beyond what is seen, so that there is something before the next frame. */
const margin = 10;

export type RowWindow = { readonly start: number; readonly end: number };

/** Which rows of many are drawn, by how far the box around them is scrolled. */
export const useRowWindow = (box: RefObject<HTMLElement | null>, count: number): RowWindow => {
  const [seen, setSeen] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const look = () => setSeen({ top: element.scrollTop, height: element.clientHeight });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      watch.disconnect();
    };
  }, [box]);
  if (count <= mostDrawnWhole) return { start: 0, end: count };
  // By steps, so that most movements draw nothing anew.
  const first = Math.floor(seen.top / rowHeight / margin) * margin;
  const last = first + Math.ceil(seen.height / rowHeight) + 2 * margin;
  const end = Math.min(count, last);
  return { start: Math.max(0, Math.min(first - margin, end - margin)), end };
};
