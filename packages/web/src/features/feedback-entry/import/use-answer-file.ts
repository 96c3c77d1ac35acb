import { type ColumnRole, proposeColumns, titleRow } from '@portolan/domain/feedback/entering/entry-columns';
import type { FormContent } from '@portolan/domain/feedback/form';
import type { Result } from '@portolan/domain/result';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { FileRefusal, OpenFile, Source } from '../../../files/open-file.ts';
import { batchOf } from './send-rows.ts';

export type AnswerFile = {
  readonly name: string;
  readonly source: Source;
  /** Which row of the table holds the titles. */
  readonly titles: number;
  readonly batch: string;
};

type Opened = {
  readonly open: OpenFile | null;
  readonly bytes: ArrayBuffer;
  readonly read: Result<Source, { readonly code: FileRefusal }>;
};
/** A file that was opened before, to read another of its sheets. */
type Again = { readonly open: OpenFile; readonly bytes: ArrayBuffer; readonly sheet: number };

const openAnswers = async (from: File | Again): Promise<Opened> => {
  if ('open' in from) {
    const { open, bytes, sheet } = from;
    return { open, bytes, read: await open.read({ sheet, delimiter: null }) };
  }
  const bytes = await from.arrayBuffer();
  // What reads workbooks and CSV comes only when a file does.
  const { openFile } = await import('../../../files/open-file.ts');
  const opened = await openFile(from);
  if (!opened.ok) return { open: null, bytes, read: opened };
  return { open: opened.value, bytes, read: await opened.value.read({ sheet: null, delimiter: null }) };
};

/** The chosen file, and what its columns hold; `onChange` when either is another. */
export const useAnswerFile = (content: FormContent, onChange: () => void) => {
  const [again, setAgain] = useState<Omit<Again, 'sheet'> | null>(null);
  const [file, setFile] = useState<AnswerFile | null>(null);
  const [refused, setRefused] = useState<FileRefusal | null>(null);
  const [roles, setRoles] = useState<readonly ColumnRole[]>([]);
  /** Counts choices, so that the same file can be chosen again after it was changed. */
  const [chosen, setChosen] = useState(0);
  const opening = useMutation({
    mutationFn: async (from: File | Again) => {
      const opened = await openAnswers(from);
      const sheet = opened.read.ok ? opened.read.value.sheet : 0;
      return { ...opened, batch: await batchOf(opened.bytes, sheet) };
    },
    onSuccess: ({ open, bytes, read, batch }) => {
      onChange();
      setAgain(open === null ? null : { open, bytes });
      setRefused(read.ok ? null : read.failure.code);
      if (!read.ok || open === null) return setFile(null);
      const source = read.value;
      const titles = titleRow(source.table.rows);
      setFile({ name: open.name, source, titles, batch });
      setRoles(proposeColumns(source.table.rows[titles] ?? [], content));
    },
  });
  return {
    file,
    refused,
    roles,
    chosen,
    isOpening: opening.isPending,
    error: opening.error,
    setRoles: (next: readonly ColumnRole[]) => {
      onChange();
      setRoles(next);
    },
    choose: (from: File | null) => {
      if (from === null) return;
      setChosen(chosen + 1);
      opening.mutate(from);
    },
    chooseSheet: (sheet: number) => {
      if (again !== null) opening.mutate({ ...again, sheet });
    },
  };
};
export type AnswerFileState = ReturnType<typeof useAnswerFile>;
