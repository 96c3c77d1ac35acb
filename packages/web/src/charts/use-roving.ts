import { type KeyboardEvent, useRef, useState } from 'react';

const stepOf: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => Math.min(last, index + 1),
  ArrowDown: (index, last) => Math.min(last, index + 1),
  ArrowLeft: (index) => Math.max(0, index - 1),
  ArrowUp: (index) => Math.max(0, index - 1),
  Home: () => 0,
  End: (_index, last) => last,
};

/**
 * Points of which one takes part in the page's tab order; arrow keys, Home and End move the focus, so that a screen reader says
 * the name of the point it comes to. `active` is the point under the pointer or with the focus.
 */
export const useRoving = (count: number, initial: number) => {
  const [chosen, choose] = useState<number | null>(null);
  const nodes = useRef(new Map<number, SVGGElement>());
  const active = chosen === null || chosen >= count ? Math.max(0, Math.min(initial, count - 1)) : chosen;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = step(active, count - 1);
    choose(next);
    nodes.current.get(next)?.focus();
  };
  const propsOf = (index: number, label: string) => ({
    ref: (node: SVGGElement | null) => {
      if (node === null) nodes.current.delete(index);
      else nodes.current.set(index, node);
    },
    role: 'img',
    'aria-label': label,
    tabIndex: index === active ? 0 : -1,
    onKeyDown,
    onFocus: () => choose(index),
    onPointerEnter: () => choose(index),
    onClick: () => choose(index),
  });
  return { active, choose, propsOf };
};
