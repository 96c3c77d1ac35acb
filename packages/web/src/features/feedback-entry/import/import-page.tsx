import { Stack } from '@mantine/core';
import { readEntryRows } from '@portolan/domain/feedback/entering/read-entry-rows';
import type { FormVersion } from '@portolan/domain/feedback/form';
import { feedbackImportTexts } from '@portolan/messages/feedback-import-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { type Entered, enter, forgetResponses } from '../../../api/response-entry.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { LeaveGuard } from '../../../saving/leave-guard.tsx';
import { EntryFrame } from '../entry-frame.tsx';
import { isDay } from '../sheet-defaults.tsx';
import { useFirstDefaults } from '../use-first-defaults.ts';
import { AnswerFileStep } from './answer-file-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { RowsStep } from './rows-step.tsx';
import { sendRows } from './send-rows.ts';
import { useAnswerFile } from './use-answer-file.ts';

type SentRows = ReadonlyMap<number, Entered[number]>;
const none: SentRows = new Map();

const Steps = ({ version }: { readonly version: FormVersion }) => {
  const t = useTexts(feedbackImportTexts).report;
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const { formId } = version;
  const { first, today } = useFirstDefaults(version.audiences);
  const [defaults, setDefaults] = useState(first);
  const [sent, setSent] = useState(none);
  const isStopped = useRef(false);
  const state = useAnswerFile(version.content, () => setSent(none));
  const { file, roles } = state;
  const rows = useMemo(
    () =>
      file === null
        ? []
        : readEntryRows(file.source.table, file.titles, {
            version,
            roles,
            defaults,
            dates: file.source.table.dates,
            today,
          }),
    [file, roles, defaults, version, today],
  );
  const sending = useMutation({
    mutationFn: async (batch: string) => {
      const before = sent;
      const waiting = rows.flatMap(({ row, entered }) =>
        entered === null || sent.has(row) ? [] : [entered],
      );
      const { error } = await sendRows(
        waiting,
        (some) => enter(api, { organizationId, formId }, { channel: 'csv', batch, rows: [...some] }),
        (answered) => setSent(new Map([...before, ...answered])),
        () => isStopped.current,
      );
      if (error !== null) throw error;
    },
    onSettled: () => forgetResponses(client, organizationId),
  });
  useEffect(() => {
    isStopped.current = false;
    return () => {
      isStopped.current = true;
    };
  }, []);
  const hasAnswers = roles.some(({ kind }) => kind === 'answer');
  return (
    <Stack gap="xl">
      <AnswerFileStep state={state} content={version.content} disabled={sending.isPending} />
      {file === null ? null : (
        <ColumnsStep
          state={state}
          file={file}
          version={version}
          defaults={defaults}
          today={today}
          disabled={sending.isPending}
          onDefaults={setDefaults}
        />
      )}
      {file === null || !hasAnswers || !isDay(defaults.answeredOn, today) ? null : (
        <RowsStep
          rows={rows}
          sent={sent}
          questions={version.content.questions}
          isSending={sending.isPending}
          error={sending.error}
          today={today}
          onEnter={() => sending.mutate(file.batch)}
        />
      )}
      <LeaveGuard
        isUnsaved={() => sending.isPending}
        title={t.leaveTitle}
        lead={t.leaveLead}
        confirmLabel={t.leave}
        holdsWindow
      />
    </Stack>
  );
};

/** Brings answers in from a file: choose it, say what its columns hold, see what each row would do, enter (FB-3). */
export const ImportPage = () => {
  const t = useTexts(feedbackImportTexts);
  return (
    <EntryFrame title={t.title} lead={t.lead}>
      {(version) => <Steps key={version.formId} version={version} />}
    </EntryFrame>
  );
};
