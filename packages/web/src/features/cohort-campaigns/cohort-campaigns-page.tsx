import { Paper, Text, Title } from '@mantine/core';
import { addCampaigns, type CampaignMonth } from '@portolan/domain/campaigns/campaign-month';
import type { Program } from '@portolan/domain/programs/program';
import { cohortCampaignTexts } from '@portolan/messages/cohort-campaign-texts';
import { IconMail } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { cohortCampaignsQuery } from '../../api/cohort-campaigns.ts';
import { type SpanName, SpanSelect, spanTo } from '../../charts/span-select.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import { ProgramFrame } from '../../program/program-frame.tsx';
import { useClinicNames } from '../../program/use-clinic-names.ts';
import classes from './cohort-campaigns.module.css';
import { columns, SumWords } from './sum-words.tsx';
import { SumsTable } from './sums-table.tsx';

const together = (months: readonly CampaignMonth[]) => addCampaigns(months.map(({ sums }) => sums));

const Standing = ({ program }: { readonly program: Program }) => {
  const t = useTexts(cohortCampaignTexts);
  const formats = useFormats();
  const params = { organizationId: useCurrentOrganization().organizationId, programId: program.id };
  const [span, setSpan] = useState<SpanName>('last12');
  const { from, to } = spanTo(span, useOrganizationDay().slice(0, 7));
  const names = useClinicNames(params);
  const read = useQuery(cohortCampaignsQuery(useApi(), params, { from, to }));
  if (read.isPending) return <LoadingState rows={6} />;
  if (read.isError) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  const held = read.data;
  const clinics = [...Map.groupBy(held, ({ clinicId }) => clinicId)]
    .map(([clinicId, of]) => ({
      key: clinicId,
      name: names.get(clinicId) ?? t.someClinic,
      sums: together(of),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const months = [...Map.groupBy(held, ({ month }) => month)]
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .map(([month, of]) => ({ key: month, name: formats.month(month), sums: together(of) }));
  const all = together(held);
  return (
    <div className={classes.page}>
      <SpanSelect value={span} onChange={setSpan} />
      <Text c="dimmed" maw="65ch">
        {t.description} {t.taken}
      </Text>
      {held.length === 0 ? (
        <EmptyState
          title={t.emptyTitle}
          description={t.empty}
          icon={<IconMail size={40} stroke={1.5} aria-hidden />}
        />
      ) : (
        <>
          <Paper withBorder p="md" component="section" aria-labelledby="campaigns-together">
            <Title order={2} size="h3" id="campaigns-together">
              {t.together}
            </Title>
            <Text mb="sm">{t.share(clinics.length, Math.max(names.size, clinics.length))}</Text>
            <dl className={classes.sums}>
              {columns.map((column) => (
                <div key={column}>
                  <dt>{t.columns[column]}</dt>
                  <dd>
                    <SumWords column={column} sums={all} />
                  </dd>
                </div>
              ))}
            </dl>
          </Paper>
          <SumsTable title={t.clinics} of={t.clinic} rows={clinics} />
          <SumsTable title={t.months} of={t.month} rows={months} />
          <Disclosure look="accent" summary={t.definitions}>
            <dl className={classes.means}>
              {columns.map((column) => (
                <div key={column}>
                  <dt>{t.columns[column]}</dt>
                  <dd>{t.means[column]}</dd>
                </div>
              ))}
            </dl>
          </Disclosure>
        </>
      )}
    </div>
  );
};

/** What the clinics of a program share of their campaigns: sums, and nothing else (CMP-8, PRG-2). */
export const CohortCampaignsPage = () => (
  <ProgramFrame title={useTexts(cohortCampaignTexts).title}>
    {(program) => <Standing program={program} />}
  </ProgramFrame>
);
