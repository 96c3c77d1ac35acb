import type { ListReport } from '@portolan/contract/participation-invitation-routes';
import type { Language } from '@portolan/domain/people/person';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { invitationWrites } from '../../../api/participation-invitations.ts';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { sendList } from './send-list.ts';
import { type FileText, textOfFile } from './text-of-file.ts';

type ListFile = { readonly name: string; readonly text: string };
/** A list that was read: what it would do, or, once sent, what it did. */
export type ListStep = { readonly file: ListFile; readonly sent: boolean; readonly report: ListReport };

type Reading = { readonly file: ListFile; readonly language: Language };
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
  /** Rows settled of those being sent. */
  const [settled, setSettled] = useState(0);
  const running = useRef(false);
  const stopped = useRef(false);
  const { inviteMany } = invitationWrites(api, { organizationId, programId });
  const reading = useMutation({
    mutationFn: ({ file, language: standard }: Reading) =>
      inviteMany({ csv: file.text, language: standard, preview: true }),
    onSuccess: (report, { file }) => setStep({ file, sent: false, report }),
  });
  const sending = useMutation({
    mutationFn: ({ file, report }: ListStep) =>
      sendList({
        preview: report.rows,
        send: (rows) => inviteMany({ csv: file.text, language, preview: false, rows }),
        onProgress: setSettled,
        isStopped: () => stopped.current,
      }),
    onSuccess: ({ report }, { file }) => setStep({ file, sent: true, report }),
    onSettled: () => {
      running.current = false;
      return queries.invalidateQueries({
        queryKey: ['participation-invitations', organizationId, programId],
      });
    },
  });
  const forget = () => {
    reading.reset();
    sending.reset();
    setStep(null);
  };
  const choose = async (file: File | null) => {
    if (file === null) return;
    forget();
    setFault(null);
    setChosen(chosen + 1);
    const read = await textOfFile(file);
    if ('fault' in read) setFault(read.fault);
    else reading.mutate({ file: { name: file.name, text: read.text }, language });
  };
  const busy: 'reading' | 'sending' | null = reading.isPending
    ? 'reading'
    : sending.isPending
      ? 'sending'
      : null;
  return {
    step,
    fault,
    chosen,
    busy,
    /** What ended the reading, or the sending before its end. */
    error: reading.error ?? sending.error ?? sending.data?.error ?? null,
    settled,
    isRunning: () => running.current,
    /** Lets the window on its way end, and sends no other. */
    stop: () => {
      stopped.current = true;
    },
    choose: (file: File | null) => void choose(file),
    readAgain: (standard: Language) => {
      if (step !== null && !step.sent) reading.mutate({ file: step.file, language: standard });
    },
    send: () => {
      // A second click comes before the button is drawn as busy.
      if (step === null || step.sent || running.current) return;
      running.current = true;
      stopped.current = false;
      setSettled(0);
      sending.mutate(step);
    },
    close: forget,
  };
};
export type List = ReturnType<typeof useList>;
