import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import type { RowOutcome } from '@portolan/contract/participation-invitation-routes';
import { writeCsv } from '@portolan/documents/write-csv';
import { participationInvitationTexts } from '@portolan/messages/participation-invitation-texts';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { download } from '../../../files/download.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import classes from './list-report.module.css';
import type { List, ListStep } from './use-list.ts';

/** Rows shown at once; what went wrong comes first. */
const some = 20;

/** Characters of a cell that are shown: a name that fits is shorter, and what is longer says so in its result. */
const shownCharacters = 130;
const shortened = (text: string): string =>
  text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;

type Weight = 'good' | 'known' | 'wrong';
const icons = { good: IconCircleCheck, known: IconCircleDashed, wrong: IconAlertTriangle } as const;
const order: Readonly<Record<Weight, number>> = { wrong: 0, good: 1, known: 2 };

const weightOf = (outcome: RowOutcome): Weight => {
  switch (outcome) {
    case 'to-invite':
    case 'invited':
      return 'good';
    case 'pending':
    case 'taking-part':
    case 'declined':
    case 'revoked':
    case 'expired':
    case 'left':
      return 'known';
    case 'name-missing':
    case 'name-too-long':
    case 'address-missing':
    case 'address-invalid':
    case 'language-unknown':
    case 'duplicate':
    case 'quotes-broken':
    case 'program-full':
    case 'not-written':
      return 'wrong';
  }
};

const Result = ({ outcome }: { readonly outcome: RowOutcome }) => {
  const t = useTexts(participationInvitationTexts).outcomes;
  const weight = weightOf(outcome);
  const Icon = icons[weight];
  return (
    <span className={classes.result} data-weight={weight}>
      <Icon size={18} stroke={2} aria-hidden />
      {t[outcome]}
    </span>
  );
};

type ListReportProps = { readonly list: List; readonly step: ListStep };

const Rows = ({ step }: Pick<ListReportProps, 'step'>) => {
  const t = useTexts(participationInvitationTexts).many;
  const [all, setAll] = useState(false);
  const { rows } = step.report;
  const sorted = rows.toSorted(
    (one, other) => order[weightOf(one.outcome)] - order[weightOf(other.outcome)] || one.row - other.row,
  );
  const shown = all ? sorted : sorted.slice(0, some);
  return (
    <>
      <Table className={classes.rows ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t.row}</Table.Th>
            <Table.Th scope="col">{t.clinic}</Table.Th>
            <Table.Th scope="col">{t.email}</Table.Th>
            <Table.Th scope="col">{t.result}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map(({ row, clinicName, email, outcome }) => (
            <Table.Tr key={row}>
              <Table.Td data-label={t.row}>{row}</Table.Td>
              <Table.Td data-label={t.clinic}>{shortened(clinicName)}</Table.Td>
              <Table.Td data-label={t.email}>{shortened(email)}</Table.Td>
              <Table.Td data-label={t.result}>
                <Result outcome={outcome} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {shown.length === rows.length ? null : (
        <div>
          <Button variant="default" onClick={() => setAll(true)}>
            {t.all(rows.length)}
          </Button>
        </div>
      )}
    </>
  );
};

/** What every row of a list would do or did, with how many of each, and the next step. */
export const ListReport = ({ list, step }: ListReportProps) => {
  const texts = useTexts(participationInvitationTexts);
  const t = texts.many;
  const { file, sent, report } = step;
  const counts = Map.groupBy(report.rows, ({ outcome }) => outcome);
  const ready = counts.get('to-invite')?.length ?? 0;
  const others = [...counts].filter(([outcome]) => outcome !== 'to-invite' && outcome !== 'invited');
  const save = () => {
    const rows = report.rows.map(({ row, clinicName, email, outcome }) => [
      String(row),
      clinicName,
      email,
      texts.outcomes[outcome],
    ]);
    const day = new Date().toISOString().slice(0, 10);
    download(t.reportFile(day), writeCsv([[t.row, t.clinic, t.email, t.result], ...rows]));
  };
  return (
    <Stack gap="sm" component="section" aria-label={sent ? t.report(file.name) : t.preview(file.name)}>
      <Title order={3} className={classes.title ?? ''}>
        {sent ? t.report(file.name) : t.preview(file.name)}
      </Title>
      <div role="status">
        {sent ? (
          <Text fw={600}>{t.sent(counts.get('invited')?.length ?? 0)}</Text>
        ) : (
          <Text>
            <b>{ready === 0 ? t.none : t.ready(ready)}</b> {t.nothingSent}
          </Text>
        )}
        {others.map(([outcome, rows]) => (
          <Text key={outcome} size="sm">{`${texts.outcomes[outcome]}: ${rows.length}`}</Text>
        ))}
      </div>
      <Rows key={`${file.name} ${sent}`} step={step} />
      <Group gap="sm">
        {sent || ready === 0 ? null : (
          <Button disabled={list.busy === 'reading'} loading={list.busy === 'sending'} onClick={list.send}>
            {t.send(ready)}
          </Button>
        )}
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} onClick={save}>
          {t.download}
        </Button>
        <Button variant={sent ? 'filled' : 'default'} disabled={list.busy !== null} onClick={list.close}>
          {t.close}
        </Button>
      </Group>
    </Stack>
  );
};
