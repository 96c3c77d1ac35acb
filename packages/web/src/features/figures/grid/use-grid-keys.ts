import { figureFaultTexts } from '@portolan/messages/figure-fault-texts';
import { figureTexts } from '@portolan/messages/figure-texts';
import { type KeyboardEvent, type PointerEvent, type RefObject, useMemo, useRef } from 'react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import type { SheetRow } from '../sheet/rows.ts';
import type { Entry } from '../sheet/use-entry.ts';
import type { SheetColumn } from './columns.ts';
import type { CellHandlers } from './grid-cell.tsx';
import { at, blockOf, moved, type Selection, type Spot, spotsOf } from './selection.ts';
import { useClipboard } from './use-clipboard.ts';

export type GridState = {
  readonly entry: Entry;
  readonly rows: readonly SheetRow[];
  readonly columns: readonly SheetColumn[];
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly editing: string | null;
  readonly setEditing: (text: string | null) => void;
  readonly onComment: () => void;
  readonly announce: (text: string) => void;
};

export const spotName = ({ row, column }: Spot): string => `${row}:${column}`;
const spotOf = (name: string): Spot => {
  const [row = 0, column = 0] = name.split(':').map(Number);
  return { row, column };
};

/** Leads to a part of the grid, at once: the next key may come before the next picture. */
const focusOn = (table: RefObject<HTMLTableElement | null>, selector: string) => {
  const part = table.current?.querySelector<HTMLElement>(selector);
  part?.focus({ preventScroll: true });
  part?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
};

const controlOf = (event: KeyboardEvent) => event.ctrlKey || event.metaKey;
const letterOf = ({ key }: KeyboardEvent) => key.toLowerCase();

/** What keys, the mouse and the clipboard do in the grid. */
export const useGridKeys = (state: GridState) => {
  const t = useTexts(figureTexts);
  const locks = useTexts(figureFaultTexts).locks;
  const table = useRef<HTMLTableElement>(null);
  const now = useRef(state);
  now.current = state;

  const actions = useMemo(() => {
    const fieldAt = ({ row, column }: Spot) => {
      const { rows, columns } = now.current;
      const one = rows[row];
      const two = columns[column];
      return one && two
        ? { id: { month: two.month, series: one.series, place: two.place }, part: one.part }
        : null;
    };
    const choose = (selection: Selection) => {
      // Before the focus moves: a cell that it reaches otherwise becomes the selection.
      now.current = { ...now.current, selection };
      now.current.onSelect(selection);
    };
    const select = (selection: Selection) => {
      choose(selection);
      focusOn(table, `[data-spot="${spotName(selection.active)}"]`);
    };
    const edit = (spot: Spot, text: string | null) => {
      const { entry, announce, setEditing } = now.current;
      const field = fieldAt(spot);
      if (field === null) return;
      const { lock, typed } = entry.sheet.cell(field.id);
      if (lock !== null) announce(locks[lock]);
      else setEditing(text ?? typed[field.part]);
    };
    /** Ends the typing at once: the field that goes is left once more, and must not be kept again. */
    const stop = () => {
      const { setEditing } = now.current;
      now.current = { ...now.current, editing: null };
      setEditing(null);
    };
    /** Keeps what is being typed. */
    const commit = () => {
      const { editing, selection, entry } = now.current;
      const field = fieldAt(selection.active);
      if (editing === null || field === null) return;
      stop();
      entry.change([{ ...field, text: editing }]);
    };
    const clear = () => {
      const { selection, entry, announce } = now.current;
      const fields = spotsOf(blockOf(selection)).flatMap((spot) => fieldAt(spot) ?? []);
      const { step, skipped } = entry.change(fields.map((field) => ({ ...field, text: '' })));
      announce([t.said.cleared(step.length), ...(skipped > 0 ? [t.said.skipped(skipped)] : [])].join(', '));
    };
    const turn = (how: 'undo' | 'redo') => {
      const { entry, announce, rows, columns } = now.current;
      const [first] = entry[how]();
      if (first === undefined) return announce(t.said.nothing);
      announce(how === 'undo' ? t.said.undone : t.said.redone);
      const row = rows.findIndex(({ series }) => series === first.series);
      const column = columns.findIndex(({ month, place }) => month === first.month && place === first.place);
      if (row >= 0 && column >= 0) select(at({ row, column }));
    };
    return { fieldAt, choose, select, edit, stop, commit, clear, turn };
  }, [t, locks]);

  const clipboard = useClipboard(now, actions.fieldAt, actions.select);

  const handlers: CellHandlers = useMemo(() => {
    const onPress = (name: string, event: PointerEvent) => {
      const { selection, editing } = now.current;
      const spot = spotOf(name);
      const isSame = spotName(selection.active) === name;
      if (editing !== null && isSame) return;
      if (editing !== null) actions.commit();
      actions.choose(event.shiftKey ? { anchor: selection.anchor, active: spot } : at(spot));
      if (event.pointerType === 'touch' && isSame) actions.edit(spot, null);
    };
    return {
      onPress,
      onDraw: (name, event) => {
        const { editing, onSelect, selection } = now.current;
        if (event.buttons !== 1 || event.pointerType === 'touch' || editing !== null) return;
        onSelect({ anchor: selection.anchor, active: spotOf(name) });
      },
      onArrive: (name) => {
        const { selection, onSelect } = now.current;
        if (spotName(selection.active) !== name) onSelect(at(spotOf(name)));
      },
      onEdit: (name) => actions.edit(spotOf(name), null),
      onType: (text) => now.current.setEditing(text),
      onLeave: () => actions.commit(),
    };
  }, [actions]);

  const step = (event: KeyboardEvent, key: string) => {
    const { selection, rows, columns } = now.current;
    const stroke = { key, shift: false, control: false };
    const next = moved(selection, stroke, { rows: rows.length, columns: columns.length });
    event.preventDefault();
    if (next) actions.select(at(next.active));
  };

  const onEditKey = (event: KeyboardEvent) => {
    switch (event.key) {
      case 'Escape':
        event.preventDefault();
        event.stopPropagation();
        actions.stop();
        return actions.select(at(now.current.selection.active));
      case 'Enter':
        actions.commit();
        return step(event, event.shiftKey ? 'ArrowUp' : 'ArrowDown');
      case 'Tab':
        actions.commit();
        return step(event, event.shiftKey ? 'ArrowLeft' : 'ArrowRight');
    }
  };

  const onHeaderKey = (event: KeyboardEvent, index: number) => {
    const last = now.current.columns.length - 1;
    const to = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: last }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      focusOn(table, `[data-header="${Math.max(0, Math.min(last, to))}"]`);
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      actions.select(at({ row: 0, column: index }));
    }
  };

  const onControlKey = (event: KeyboardEvent): boolean => {
    const letter = letterOf(event);
    if (letter === 'z') actions.turn(event.shiftKey ? 'redo' : 'undo');
    else if (letter === 'y') actions.turn('redo');
    else return false;
    event.preventDefault();
    return true;
  };

  const onCellKey = (event: KeyboardEvent) => {
    const { selection, rows, columns, onComment } = now.current;
    const { active } = selection;
    const control = controlOf(event);
    if (control && onControlKey(event)) return;
    if (event.key === 'F2' && event.shiftKey) onComment();
    else if (event.key === 'F2' || event.key === 'Enter') actions.edit(active, null);
    else if (event.key === 'Delete' || event.key === 'Backspace') actions.clear();
    else if (event.key === 'Escape') actions.select(at(active));
    else if (event.key === 'ArrowUp' && active.row === 0 && !control && !event.shiftKey)
      focusOn(table, `[data-header="${active.column}"]`);
    else if (event.key.length === 1 && !control && !event.altKey) actions.edit(active, event.key);
    else {
      const stroke = { key: event.key, shift: event.shiftKey, control };
      const next = moved(selection, stroke, { rows: rows.length, columns: columns.length });
      if (next === null) return;
      actions.select(next);
    }
    event.preventDefault();
  };

  return {
    table,
    handlers,
    ...clipboard,
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      const header = event.target instanceof HTMLElement ? event.target.dataset.header : undefined;
      if (header !== undefined) return onHeaderKey(event, Number(header));
      return state.editing === null ? onCellKey(event) : onEditKey(event);
    },
  };
};
