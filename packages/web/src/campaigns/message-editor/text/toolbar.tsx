import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import classes from './text.module.css';

type ToolbarProps = {
  readonly label: string;
  readonly children: ReactNode;
};

const steps: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Buttons in a row of which Tab stops at one; the arrow keys lead to the others. */
export const Toolbar = ({ label, children }: ToolbarProps) => {
  const row = useRef<HTMLDivElement>(null);
  const buttons = () => [...(row.current?.querySelectorAll<HTMLElement>('[data-tool]') ?? [])];
  const lead = (to: HTMLElement) => {
    for (const button of buttons()) button.tabIndex = button === to ? 0 : -1;
  };
  const onKey = (event: KeyboardEvent) => {
    const by = steps[event.key];
    const all = buttons();
    const at = all.findIndex((button) => button.matches(':focus'));
    if (by === undefined || at === -1) return;
    event.preventDefault();
    const next = all[(at + by + all.length) % all.length];
    if (next === undefined) return;
    lead(next);
    next.focus();
  };
  return (
    <div ref={row} role="toolbar" aria-label={label} className={classes.toolbar} onKeyDown={onKey}>
      {children}
    </div>
  );
};
