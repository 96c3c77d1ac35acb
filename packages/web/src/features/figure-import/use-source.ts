import type { Mapping } from '@portolan/domain/figures/reading/mapping';
import { proposeMapping } from '@portolan/domain/figures/reading/propose-mapping';
import { fail, succeed } from '@portolan/domain/result';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { FileRefusal, OpenFile, Source, SourceChoice } from '../../files/open-file.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { keptMapping, titlesOf } from './kept-mappings.ts';
import type { Clinic } from './use-clinic.ts';

/** What reads workbooks and CSV comes only when a file does. */
const opener = () => import('../../files/open-file.ts');

/** The chosen file, the table that is read of it, and how; `onChange` when it is another. */
export const useSource = ({ known }: Clinic, onChange: () => void) => {
  const { organizationId } = useCurrentOrganization();
  const [file, setFile] = useState<OpenFile | null>(null);
  const [source, setSource] = useState<Source | null>(null);
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [isKept, setKept] = useState(false);
  const [refused, setRefused] = useState<FileRefusal | null>(null);
  /** Counts choices, so that the same file can be chosen again after it was changed. */
  const [chosen, setChosen] = useState(0);

  const use = (next: Source) => {
    const proposed = proposeMapping(next.table, known);
    const kept = keptMapping(organizationId, titlesOf(next.table.rows, proposed.header));
    setSource(next);
    setMapping(kept ?? proposed);
    setKept(kept !== null);
  };
  const opening = useMutation({
    mutationFn: async ({
      from,
      choice,
    }: {
      readonly from: File | OpenFile;
      readonly choice: SourceChoice;
    }) => {
      const opened = 'read' in from ? succeed(from) : await (await opener()).openFile(from);
      if (!opened.ok) return { file: null, read: fail(opened.failure) };
      return { file: opened.value, read: await opened.value.read(choice) };
    },
    onSuccess: ({ file: opened, read }) => {
      onChange();
      setFile(opened);
      setRefused(read.ok ? null : read.failure.code);
      if (read.ok) use(read.value);
      // Another sheet can still be chosen where one is empty.
      else if (opened === null) setSource(null);
    },
  });
  return {
    file,
    source,
    mapping,
    isKept,
    refused,
    chosen,
    isOpening: opening.isPending,
    openingError: opening.error,
    setMapping,
    choose: (from: File | null) => {
      if (from === null) return;
      setChosen(chosen + 1);
      setSource(null);
      opening.mutate({ from, choice: { sheet: null, delimiter: null } });
    },
    /** Another sheet of the workbook, or another mark between the cells. */
    chooseWithin: (choice: SourceChoice) => {
      if (file !== null) opening.mutate({ from: file, choice });
    },
  };
};
