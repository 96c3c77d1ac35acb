import type { ListReport } from '@portolan/contract/participation-invitation-routes';
import type { Language } from '@portolan/domain/people/person';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { invitationWrites } from '../../../api/participation-invitations.ts';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { type FileText, textOfFile } from './text-of-file.ts';

type ListFile = { readonly name: string; readonly text: string };
/** A list that was read: what it would do, or, once sent, what it did. */
export type ListStep = { readonly file: ListFile; readonly sent: boolean; readonly report: ListReport };

type Asking = { readonly file: ListFile; readonly language: Language; readonly preview: boolean };
type Fault = Extract<FileText, { fault: unknown }>['fault'];

/** A list on its way from a file to a report; nothing is sent before it was shown. */
export const useList = (programId: string, language: Language) => {
  const api = useApi();
  const queries = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const [step, setStep] = useState<ListStep | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  /** Counts choices, so that the same file can be chosen again after it was changed. */
  const [chosen, setChosen] = useState(0);
  const asking = useMutation({
    mutationFn: ({ file, language: standard, preview }: Asking) =>
      invitationWrites(api, { organizationId, programId }).inviteMany({
        csv: file.text,
        language: standard,
        preview,
      }),
    onSuccess: async (report, { file, preview }) => {
      setStep({ file, sent: !preview, report });
      if (!preview)
        await queries.invalidateQueries({
          queryKey: ['participation-invitations', organizationId, programId],
        });
    },
  });
  const choose = async (file: File | null) => {
    if (file === null) return;
    asking.reset();
    setStep(null);
    setFault(null);
    setChosen(chosen + 1);
    const read = await textOfFile(file);
    if ('fault' in read) setFault(read.fault);
    else asking.mutate({ file: { name: file.name, text: read.text }, language, preview: true });
  };
  const busy: 'reading' | 'sending' | null = asking.isPending
    ? asking.variables.preview
      ? 'reading'
      : 'sending'
    : null;
  return {
    step,
    fault,
    chosen,
    busy,
    error: asking.error,
    choose: (file: File | null) => void choose(file),
    readAgain: (standard: Language) => {
      if (step !== null && !step.sent) asking.mutate({ file: step.file, language: standard, preview: true });
    },
    send: () => {
      if (step !== null) asking.mutate({ file: step.file, language, preview: false });
    },
    close: () => {
      setStep(null);
      asking.reset();
    },
  };
};
export type List = ReturnType<typeof useList>;
