import { type Block, blockOf, type Selection, type Size, type Spot, spotsOf } from './selection.ts';

/**
 * Reads a block as spreadsheets put it on the clipboard: tabs between cells, lines between rows; a cell with a tab, a line or
 * a quotation mark of its own stands in quotation marks. Rows are as long as they are written.
 */
export const readBlock = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  const clean = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let index = 0; index < clean.length; index += 1) {
    const character = clean.charAt(index);
    if (quoted) {
      const doubled = character === '"' && clean.charAt(index + 1) === '"';
      if (doubled) index += 1;
      if (character === '"' && !doubled) quoted = false;
      else cell += character;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === '\t') endCell();
    else if (character === '\n') {
      endCell();
      rows.push([]);
    } else cell += character;
  }
  endCell();
  return rows;
};

const quoted = (text: string): string => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The text of a block for the clipboard. */
export const writeBlock = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\n');

export type Placed = Spot & { readonly text: string };

/**
 * Where the cells of a pasted block go: from the selection's first cell on, and over the whole selection where only one was copied.
 * `left` counts the cells that would lie outside the grid.
 */
export const placed = (
  block: readonly (readonly string[])[],
  selection: Selection,
  { rows, columns }: Size,
): { readonly cells: readonly Placed[]; readonly left: number } => {
  const range: Block = blockOf(selection);
  const [first] = block;
  if (block.length === 1 && first?.length === 1)
    return { cells: spotsOf(range).map((spot) => ({ ...spot, text: first[0] ?? '' })), left: 0 };
  const all = block.flatMap((texts, row) =>
    texts.map((text, column) => ({ row: range.top + row, column: range.left + column, text })),
  );
  const cells = all.filter(({ row, column }) => row < rows && column < columns);
  return { cells, left: all.length - cells.length };
};
