import type { RowOutcome } from '@portolan/domain/campaigns/importing/import-contact';
import type { ReadContactRow } from '@portolan/domain/campaigns/importing/read-contact-rows';
import { contactImportTexts } from '@portolan/messages/contact-import-texts';
import { contactProblemTexts } from '@portolan/messages/contact-problem-texts';
import { useCallback } from 'react';
import type { ImportedRows } from '../../api/contacts.ts';
import { useTexts } from '../../i18n/language-provider.tsx';

/** What is shown of a row: `ready` before it was sent. */
export type ToldRow = {
  readonly row: number;
  readonly email: string;
  readonly result: RowOutcome | 'ready';
  readonly reason: string;
};

/** Results in the order in which they are told. */
export const results = ['new', 'updated', 'unchanged', 'opted-out', 'ready', 'refused'] as const;

/** Says of each row of a file what became of it, or would become, and why. */
export const useTellRows = () => {
  const { reasons, about } = useTexts(contactImportTexts).report;
  const faults = useTexts(contactProblemTexts);
  return useCallback(
    (
      rows: readonly ReadContactRow[],
      sent: ReadonlyMap<number, ImportedRows[number]>,
    ): readonly ToldRow[] => {
      const worded = (code: string): string => {
        const all: Readonly<Record<string, string>> = { ...faults, ...reasons };
        return all[code] ?? code;
      };
      return rows.map((read): ToldRow => {
        const { row, email } = read;
        if (read.said === null) {
          const { fault } = read;
          const reason =
            fault === 'unknown-word' || fault === 'unknown-topic' || fault === 'conflicting-rows'
              ? about[fault](read.about)
              : worded(fault);
          return { row, email, result: 'refused', reason };
        }
        if (read.sameAs !== null)
          return { row, email, result: 'unchanged', reason: about.repeated(String(read.sameAs)) };
        const answer = sent.get(row);
        if (answer === undefined) return { row, email, result: 'ready', reason: '' };
        return {
          row,
          email,
          result: answer.outcome,
          reason: answer.reason === null ? '' : worded(answer.reason),
        };
      });
    },
    [faults, reasons, about],
  );
};
