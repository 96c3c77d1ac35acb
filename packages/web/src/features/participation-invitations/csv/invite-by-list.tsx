import { Button, FileButton, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { writeCsv } from '@portolan/documents/write-csv';
import { participationInvitationTexts } from '@portolan/messages/participation-invitation-texts';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { ErrorState } from '../../../design/error-state.tsx';
import { LanguageSelect } from '../../../design/language-select.tsx';
import { download } from '../../../files/download.ts';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { LeaveGuard } from '../../../saving/leave-guard.tsx';
import { ListReport } from './list-report.tsx';
import { useList } from './use-list.ts';

const Example = () => {
  const t = useTexts(participationInvitationTexts);
  const example = [
    [t.many.clinic, t.many.email, t.one.language],
    ['Cedar Creek Clinic', 'director@cedarcreek.example', 'English'],
    ['Clínica del Valle', 'direccion@delvalle.example', 'Español'],
  ];
  return (
    <Button
      variant="subtle"
      leftSection={<IconDownload size={18} aria-hidden />}
      onClick={() => download(t.many.exampleFile, writeCsv(example))}
    >
      {t.many.example}
    </Button>
  );
};

/** Invites by a list from a spreadsheet: first it shows what every row would do, then it does it and reports. */
export const InviteByList = ({ programId }: { readonly programId: string }) => {
  const t = useTexts(participationInvitationTexts).many;
  const [language, setLanguage] = useState(useLocale().language);
  const list = useList(programId, language);
  const { step, busy, error, fault } = list;
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section">
      <Title order={2} mb="xs">
        {t.title}
      </Title>
      <Stack gap="md">
        <Text maw="65ch">{t.body}</Text>
        <Group align="flex-end" gap="md">
          <LanguageSelect
            label={t.language}
            value={language}
            onChange={(chosen) => {
              setLanguage(chosen);
              list.readAgain(chosen);
            }}
          />
          <FileButton
            key={list.chosen}
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            onChange={list.choose}
            inputProps={{ 'aria-label': t.choose }}
          >
            {(props) => (
              <Button
                {...props}
                variant={step === null ? 'filled' : 'default'}
                leftSection={<IconUpload size={18} aria-hidden />}
                loading={busy === 'reading'}
                disabled={busy !== null}
              >
                {step === null ? t.choose : t.another}
              </Button>
            )}
          </FileButton>
          <Example />
        </Group>
        <Text role="status" size="sm">
          {busy === null ? null : t[busy]}
        </Text>
        {busy === 'sending' && step !== null ? (
          <div>
            <Progress
              value={(100 * list.settled) / step.report.rows.length}
              mb={6}
              aria-label={t.settled(list.settled, step.report.rows.length)}
            />
            <Text size="sm">{t.settled(list.settled, step.report.rows.length)}</Text>
            <Text size="sm" c="dimmed">
              {t.stay}
            </Text>
          </div>
        ) : null}
        <LeaveGuard
          isUnsaved={list.isRunning}
          title={t.leaveTitle}
          lead={t.leaveLead}
          confirmLabel={t.leave}
          onLeave={list.stop}
          holdsWindow
        />
        {fault === null ? null : (
          <Text role="alert" c="var(--mantine-color-error)">
            {{ 'too-large': t.tooLarge, unreadable: t.unreadable, empty: t.empty }[fault]}
          </Text>
        )}
        {error === null ? null : <ErrorState error={error} />}
        {step === null ? null : <ListReport list={list} step={step} />}
      </Stack>
    </Paper>
  );
};
