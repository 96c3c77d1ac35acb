import { Anchor, Stack } from '@mantine/core';
import { writeCsv } from '@portolan/documents/write-csv';
import { readContactRows } from '@portolan/domain/campaigns/importing/read-contact-rows';
import { contactImportTexts } from '@portolan/messages/contact-import-texts';
import { contactTexts } from '@portolan/messages/contact-texts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { mailSettingsQuery } from '../../api/mail-settings.ts';
import { NotFound } from '../../design/not-found.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { download } from '../../files/download.ts';
import { FileStep } from '../../files/file-step.tsx';
import { refusalIn } from '../../files/refusal-in.ts';
import { SheetSelect } from '../../files/sheet-select.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import { LeaveGuard } from '../../saving/leave-guard.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DefaultsStep, defaultsOf, firstDefaults } from './defaults-step.tsx';
import { keepMapping, titlesOf } from './kept-columns.ts';
import { RowsStep } from './rows-step.tsx';
import { useTellRows } from './tell-rows.ts';
import { useContactFile } from './use-contact-file.ts';
import { noAnswers, useSending } from './use-sending.ts';

const Steps = () => {
  const texts = useTexts(contactImportTexts);
  const { organizationId } = useCurrentOrganization();
  const today = useOrganizationDay();
  const tellRows = useTellRows();
  const settings = useQuery(mailSettingsQuery(useApi(), organizationId)).data;
  const [defaults, setDefaults] = useState(firstDefaults);
  const forget = useRef(() => {});
  const state = useContactFile(() => forget.current());
  const { file, mapping } = state;
  const source = defaults.consentSource === '' ? 'none' : defaults.consentSource;
  const rows = useMemo(
    () =>
      file === null || !mapping.columns.includes('email')
        ? []
        : readContactRows(file.source.table, file.titles, {
            ...mapping,
            consentSource: source,
            topics: (settings?.topics ?? []).map(({ id, name }) => ({ id, names: [name.en, name.es] })),
            dates: file.source.table.dates,
            today,
          }),
    [file, mapping, source, settings, today],
  );
  const sendable = useMemo(
    () => rows.flatMap(({ said, sameAs }) => (said === null || sameAs !== null ? [] : [said])),
    [rows],
  );
  const sent = defaultsOf(defaults, today);
  const sending = useSending(sendable, sent);
  forget.current = sending.forget;
  const { answers, isSending } = sending;
  // Only progress is seen while rows are sent: a hundred thousand of them are told once, not with every answer.
  const shownAnswers = isSending ? noAnswers : answers;
  const told = useMemo(
    () => tellRows(rows, new Map([...shownAnswers.values()].flat().map((one) => [one.row, one]))),
    [tellRows, rows, shownAnswers],
  );
  const example = () => {
    const { email, firstName, lastName, language, audience } = texts.columns.roles;
    download(texts.file.exampleName, writeCsv([[email, firstName, lastName, language, audience]]));
  };
  return (
    <Stack gap="xl">
      <FileStep
        id="contact-file"
        texts={texts.file}
        state={{ ...state, fileName: file?.name ?? null }}
        refusal={state.refused === null ? null : refusalIn(texts.refusals, state.refused)}
        disabled={isSending}
        onExample={example}
      >
        {file === null ? null : (
          <SheetSelect
            label={texts.file.sheet}
            source={file.source}
            disabled={isSending}
            onChoose={state.chooseSheet}
          />
        )}
      </FileStep>
      {file === null ? null : <ColumnsStep state={state} file={file} disabled={isSending} />}
      {file === null || !mapping.columns.includes('email') ? null : (
        <DefaultsStep
          defaults={defaults}
          today={today}
          disabled={isSending}
          onChange={(next) => {
            sending.forget();
            setDefaults(next);
          }}
        />
      )}
      {file === null || sent === null || !mapping.columns.includes('email') ? null : (
        <RowsStep
          told={told}
          done={sending.done}
          sendable={sendable.length}
          isSending={isSending}
          error={sending.error}
          today={today}
          onSend={() => {
            keepMapping(organizationId, titlesOf(file.source.table.rows, file.titles), mapping);
            sending.send();
          }}
        />
      )}
      <LeaveGuard
        isUnsaved={() => isSending}
        title={texts.report.leaveTitle}
        lead={texts.report.leaveLead}
        confirmLabel={texts.report.leave}
        holdsWindow
      />
    </Stack>
  );
};

/** Brings contacts in from a file: choose it, say what its columns hold and how people agreed, see what became of each row (CMP-2). */
export const ContactImportPage = () => {
  const t = useTexts(contactImportTexts);
  const { back } = useTexts(contactTexts).form;
  const { organizationId, role, kind } = useCurrentOrganization();
  if (kind !== 'clinic' || (role !== 'owner' && role !== 'editor')) return <NotFound />;
  return (
    <>
      <PageHeader
        title={t.title}
        description={t.lead}
        above={
          <Anchor
            renderRoot={(props) => (
              <Link to="/o/$organizationId/campaigns/contacts" params={{ organizationId }} {...props} />
            )}
          >
            {back}
          </Anchor>
        }
      />
      <Steps />
    </>
  );
};
