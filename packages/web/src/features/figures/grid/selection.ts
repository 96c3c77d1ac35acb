/** A cell of a grid, counted from zero. */
export type Spot = { readonly row: number; readonly column: number };

/** What is selected: a block from where it began to the cell that has the focus. */
export type Selection = { readonly anchor: Spot; readonly active: Spot };

/** How many rows and columns a grid has. */
export type Size = { readonly rows: number; readonly columns: number };

/** A block, both ends included. */
export type Block = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export type Stroke = { readonly key: string; readonly shift: boolean; readonly control: boolean };

/** Rows that a page key goes over. */
const page = 10;

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

export const at = (spot: Spot): Selection => ({ anchor: spot, active: spot });

export const blockOf = ({ anchor, active }: Selection): Block => ({
  top: Math.min(anchor.row, active.row),
  left: Math.min(anchor.column, active.column),
  bottom: Math.max(anchor.row, active.row),
  right: Math.max(anchor.column, active.column),
});

export const holds = ({ top, left, bottom, right }: Block, { row, column }: Spot): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Every cell of a block, row by row. */
export const spotsOf = ({ top, left, bottom, right }: Block): Spot[] =>
  Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => ({ row: top + row, column: left + column })),
  ).flat();

/** Keeps a selection inside a grid that has become smaller. */
export const fitted = ({ anchor, active }: Selection, { rows, columns }: Size): Selection => {
  const inside = ({ row, column }: Spot) => ({ row: within(row, rows), column: within(column, columns) });
  return { anchor: inside(anchor), active: inside(active) };
};

const target = ({ row, column }: Spot, { key, control }: Stroke, { rows, columns }: Size): Spot | null => {
  switch (key) {
    case 'ArrowUp':
      return { row: control ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: control ? rows - 1 : row + 1, column };
    case 'ArrowLeft':
      return { row, column: control ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: control ? columns - 1 : column + 1 };
    case 'Home':
      return { row: control ? 0 : row, column: 0 };
    case 'End':
      return { row: control ? rows - 1 : row, column: columns - 1 };
    case 'PageUp':
      return { row: row - page, column };
    case 'PageDown':
      return { row: row + page, column };
    default:
      return null;
  }
};

/** Where a key leads, with Shift a block that grows; null for a key that leads nowhere. */
export const moved = (selection: Selection, stroke: Stroke, size: Size): Selection | null => {
  if (stroke.control && stroke.key.toLowerCase() === 'a')
    return { anchor: { row: size.rows - 1, column: size.columns - 1 }, active: { row: 0, column: 0 } };
  const spot = target(selection.active, stroke, size);
  if (spot === null) return null;
  return fitted({ anchor: stroke.shift ? selection.anchor : spot, active: spot }, size);
};
