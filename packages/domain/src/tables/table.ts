/** One cell of a table as a file holds it: text as written, or a number. A calendar day is text, `YYYY-MM-DD`. */
export type TableCell = string | number;
/** Rows as wide as they are written; an empty cell is an empty text. */
export type Table = readonly (readonly TableCell[])[];
