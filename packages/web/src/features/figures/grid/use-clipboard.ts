import { figureTexts } from '@portolan/messages/figure-texts';
import type { ClipboardEvent, RefObject } from 'react';
import { decimalMarkOf } from '../../../i18n/figure-text.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import type { PartChange } from '../sheet/changes.ts';
import { placed, readBlock, writeBlock } from './block-text.ts';
import { at, blockOf, type Selection, type Spot, spotsOf } from './selection.ts';
import type { GridState } from './use-grid-keys.ts';

type Field = Omit<PartChange, 'text'>;

/** Copying, cutting and pasting blocks, from and to any spreadsheet. */
export const useClipboard = (
  now: RefObject<GridState>,
  fieldAt: (spot: Spot) => Field | null,
  select: (selection: Selection) => void,
) => {
  const t = useTexts(figureTexts).said;
  const textAt = (spot: Spot): string => {
    const field = fieldAt(spot);
    return field === null ? '' : now.current.entry.sheet.cell(field.id).typed[field.part];
  };
  const copy = (event: ClipboardEvent): boolean => {
    const { editing, selection } = now.current;
    if (editing !== null) return false;
    const block = blockOf(selection);
    const rows = Map.groupBy(spotsOf(block), ({ row }) => row).values();
    event.clipboardData.setData('text/plain', writeBlock([...rows].map((spots) => spots.map(textAt))));
    event.preventDefault();
    return true;
  };
  return {
    onCopy: (event: ClipboardEvent) => void copy(event),
    onCut: (event: ClipboardEvent) => {
      if (!copy(event)) return;
      const { entry, selection, announce } = now.current;
      const fields = spotsOf(blockOf(selection)).flatMap((spot) => fieldAt(spot) ?? []);
      announce(t.cleared(entry.change(fields.map((field) => ({ ...field, text: '' }))).step.length));
    },
    onPaste: (event: ClipboardEvent) => {
      const { editing, selection, rows, columns, entry, announce } = now.current;
      if (editing !== null) return;
      event.preventDefault();
      const block = readBlock(event.clipboardData.getData('text/plain'));
      const { cells, left } = placed(block, selection, { rows: rows.length, columns: columns.length });
      const fields = cells.flatMap(({ text, ...spot }) => {
        const field = fieldAt(spot);
        return field === null ? [] : [{ ...field, text }];
      });
      const { skipped, wrong, step } = entry.change(fields, decimalMarkOf(block.flat()));
      const out = left + skipped;
      const said = [t.pasted(step.length), out > 0 ? t.skipped(out) : '', wrong > 0 ? t.wrong(wrong) : ''];
      announce(`${said.filter((text) => text !== '').join('; ')}.`);
      const { top, left: first } = blockOf(selection);
      const last = cells.at(-1);
      if (last && cells.length > 1 && block.length > 0)
        select({
          anchor: {
            row: Math.max(...cells.map(({ row }) => row)),
            column: Math.max(...cells.map(({ column }) => column)),
          },
          active: { row: top, column: first },
        });
      else select(at(selection.active));
    },
  };
};
