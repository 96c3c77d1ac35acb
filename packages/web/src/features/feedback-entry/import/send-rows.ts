import type { EnteredRow } from '@portolan/domain/feedback/enter-responses';
import type { Entered } from '../../../api/response-entry.ts';

/** Rows that are sent at once: as many as the server takes. */
const atOnce = 50;

/** What was answered of each row, by its number; `error` is what ended the sending early, null where nothing did. */
export type SentRows = { readonly rows: ReadonlyMap<number, Entered[number]>; readonly error: unknown };

/**
 * Enters rows request by request. What a fault leaves over was not answered: entering again goes on there, and a row that was
 * entered though the answer was lost is then unchanged.
 */
export const sendRows = async (
  rows: readonly EnteredRow[],
  send: (rows: readonly EnteredRow[]) => Promise<Entered>,
  onAnswer: (answered: ReadonlyMap<number, Entered[number]>) => void,
  isStopped: () => boolean,
): Promise<SentRows> => {
  const answered = new Map<number, Entered[number]>();
  for (let start = 0; start < rows.length && !isStopped(); start += atOnce) {
    try {
      for (const row of await send(rows.slice(start, start + atOnce))) answered.set(row.row, row);
      onAnswer(new Map(answered));
    } catch (error) {
      return { rows: answered, error };
    }
  }
  return { rows: answered, error: null };
};

/** The name of a file's batch, of its content alone: the same file again enters nothing twice. */
export const batchOf = async (bytes: ArrayBuffer, sheet: number): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const name = btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  return `${name.replaceAll('=', '')}-${sheet}`;
};
