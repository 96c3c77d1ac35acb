import { mostRowsAtOnce } from '@portolan/contract/contact-routes';
import type { ContactRow } from '@portolan/domain/campaigns/contact';
import type { ImportedRows } from '../../api/contacts.ts';

/** Requests that are on their way at once. No address stands in two parts (`readContactRows`), so none waits for another. */
const side = 3;

/** Rows as they are sent: the same rows make the same parts, so that a part that is sent again gets its first answer. */
export const partsOf = (rows: readonly ContactRow[]): readonly (readonly ContactRow[])[] =>
  Array.from({ length: Math.ceil(rows.length / mostRowsAtOnce) }, (_, part) =>
    rows.slice(part * mostRowsAtOnce, (part + 1) * mostRowsAtOnce),
  );

type Sending = {
  readonly send: (rows: readonly ContactRow[]) => Promise<ImportedRows>;
  /** Parts that were answered before, by their place. */
  readonly answered: ReadonlySet<number>;
  readonly onAnswer: (part: number, rows: ImportedRows) => void;
  readonly isStopped: () => boolean;
};

/**
 * Sends parts, a few side by side. Rejects with what ended it early, once nothing is on its way any more; what was answered by then
 * need not be sent again.
 */
export const sendParts = async (
  parts: readonly (readonly ContactRow[])[],
  { send, answered, onAnswer, isStopped }: Sending,
): Promise<void> => {
  const waiting = parts.map((rows, part) => ({ rows, part })).filter(({ part }) => !answered.has(part));
  const faults: unknown[] = [];
  const work = async (): Promise<void> => {
    while (faults.length === 0 && !isStopped()) {
      const next = waiting.shift();
      if (next === undefined) return;
      try {
        onAnswer(next.part, await send(next.rows));
      } catch (error) {
        faults.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: side }, work));
  if (faults.length > 0) throw faults[0];
};
