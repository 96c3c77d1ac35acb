import { rowsAtOnce } from '@portolan/contract/clinic-list-body';
import type { ListReport } from '@portolan/contract/participation-invitation-routes';

type ReportRows = ListReport['rows'];
export type RowWindow = { readonly from: number; readonly count: number };

export type SendListOptions = {
  /** What the whole list would do. */
  readonly preview: ReportRows;
  readonly send: (rows: RowWindow) => Promise<ListReport>;
  /** Rows settled so far. */
  readonly onProgress: (settled: number) => void;
  readonly isStopped: () => boolean;
};

/** What became of every row; `error` is what ended the sending early, null where nothing did. */
export type SentList = { readonly report: ListReport; readonly error: unknown };

/**
 * Invites a list window after window, so that no request takes longer than it may. Windows in which nobody is new are not
 * sent. What a fault leaves over is reported as not written: the same list again goes on there.
 */
export const sendList = async ({
  preview,
  send,
  onProgress,
  isStopped,
}: SendListOptions): Promise<SentList> => {
  const settled: ReportRows[number][] = [];
  let error: unknown = null;
  for (let from = 0; from < preview.length && error === null && !isStopped(); from += rowsAtOnce) {
    const rows = preview.slice(from, from + rowsAtOnce);
    try {
      const isNeeded = rows.some(({ outcome }) => outcome === 'to-invite');
      settled.push(...(isNeeded ? (await send({ from, count: rowsAtOnce })).rows : rows));
      onProgress(settled.length);
    } catch (fault) {
      error = fault;
    }
  }
  const left = preview
    .slice(settled.length)
    .map((row) => (row.outcome === 'to-invite' ? { ...row, outcome: 'not-written' as const } : row));
  return { report: { rows: [...settled, ...left] }, error };
};
