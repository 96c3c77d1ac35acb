import {
  columnsWithoutTitles,
  contactTitleRow,
  proposeContactColumns,
} from '@portolan/domain/campaigns/importing/contact-columns';
import { fail } from '@portolan/domain/result';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { FileRefusal, OpenFile, Source } from '../../files/open-file.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { type ContactMapping, keptMapping, titlesOf } from './kept-columns.ts';

export type ContactFile = {
  readonly name: string;
  readonly source: Source;
  /** Which row of the table holds the titles; null where there are none. */
  readonly titles: number | null;
  /** Whether it is read as the last file with these titles was. */
  readonly isKept: boolean;
};

/** A file that was opened before, to read another of its sheets. */
type Again = { readonly open: OpenFile; readonly sheet: number };

const openContacts = async (from: File | Again) => {
  if ('open' in from)
    return { open: from.open, read: await from.open.read({ sheet: from.sheet, delimiter: null }) };
  // What reads workbooks and CSV comes only when a file does.
  const { openFile } = await import('../../files/open-file.ts');
  const opened = await openFile(from);
  if (!opened.ok) return { open: null, read: fail(opened.failure) };
  return { open: opened.value, read: await opened.value.read({ sheet: null, delimiter: null }) };
};

const nothing: ContactMapping = { columns: [], words: {} };

/** The chosen file, and what its columns hold; `onChange` when either is another. */
export const useContactFile = (onChange: () => void) => {
  const { organizationId } = useCurrentOrganization();
  const [open, setOpen] = useState<OpenFile | null>(null);
  const [file, setFile] = useState<ContactFile | null>(null);
  const [refused, setRefused] = useState<FileRefusal | null>(null);
  const [mapping, setMapping] = useState<ContactMapping>(nothing);
  /** Counts choices, so that the same file can be chosen again after it was changed. */
  const [chosen, setChosen] = useState(0);
  const opening = useMutation({
    mutationFn: openContacts,
    onSuccess: ({ open: opened, read }) => {
      onChange();
      setOpen(opened);
      setRefused(read.ok ? null : read.failure.code);
      if (!read.ok || opened === null) return setFile(null);
      const source = read.value;
      const { rows } = source.table;
      const titles = contactTitleRow(rows);
      const kept = keptMapping(organizationId, titlesOf(rows, titles));
      const columns =
        titles === null ? columnsWithoutTitles(rows) : proposeContactColumns(rows[titles] ?? []);
      setFile({ name: opened.name, source, titles, isKept: kept !== null });
      setMapping(kept ?? { columns, words: {} });
    },
  });
  return {
    file,
    refused,
    mapping,
    chosen,
    isOpening: opening.isPending,
    error: opening.error,
    setMapping: (next: ContactMapping) => {
      onChange();
      setMapping(next);
    },
    choose: (from: File | null) => {
      if (from === null) return;
      setChosen(chosen + 1);
      opening.mutate(from);
    },
    chooseSheet: (sheet: number) => {
      if (open !== null) opening.mutate({ open, sheet });
    },
  };
};
export type ContactFileState = ReturnType<typeof useContactFile>;
