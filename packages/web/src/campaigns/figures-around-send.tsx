import { Anchor, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { clinicTrend, everyMonth } from '@portolan/domain/dashboards/trend';
import type { StandardMeasureId } from '@portolan/domain/measures/standard-measures';
import { figuresAroundSendTexts } from '@portolan/messages/figures-around-send-texts';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { MeasureTrend } from '../charts/measure-trend.tsx';
import { useMeasureWords } from '../charts/use-measure-words.ts';
import { ErrorState } from '../design/error-state.tsx';
import { LoadingState } from '../design/loading-state.tsx';
import { useTexts } from '../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../organization/current-organization.tsx';
import { useFiguresAround } from './use-figures-around.ts';

/** What a campaign mostly is about comes first. */
const telling: readonly StandardMeasureId[] = ['patients-used', 'viewed-rate', 'patients-enrolled'];

type FiguresAroundSendProps = {
  /** The instant at which the campaign began to go out. */
  readonly sentAt: string;
  readonly name: string;
};

/** One measure of the clinic in the months around a campaign, with a mark that is said not to be a cause (CMP-8, KPI-5). */
export const FiguresAroundSend = ({ sentAt, name }: FiguresAroundSendProps) => {
  const t = useTexts(figuresAroundSendTexts);
  const { nameOf } = useMeasureWords();
  const { organizationId } = useCurrentOrganization();
  const read = useFiguresAround(sentAt);
  const [chosen, choose] = useState<string | null>(null);
  const heading = useId();
  const body = () => {
    if (read === null) return <LoadingState rows={3} />;
    if ('error' in read) return <ErrorState error={read.error} onRetry={read.retry} />;
    const { entered, totals, month, from, to, aims } = read.made;
    const shown =
      entered.find(({ series }) => series === chosen) ??
      telling.flatMap((id) => entered.filter(({ series }) => series === id))[0] ??
      entered[0];
    if (shown === undefined)
      return (
        <Text c="dimmed">
          {`${t.none} `}
          <Anchor
            renderRoot={(props) => (
              <Link to="/o/$organizationId/figures" params={{ organizationId }} {...props} />
            )}
          >
            {t.enter}
          </Anchor>
        </Text>
      );
    const { measure, series } = shown;
    return (
      <Stack gap="sm">
        <NativeSelect
          label={t.measure}
          maw="28rem"
          value={series}
          data={entered.map((one) => ({ value: one.series, label: nameOf(one.measure, one.series) }))}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        <MeasureTrend
          measure={measure}
          series={series}
          points={clinicTrend(measure, series, everyMonth(from, to), totals)}
          aim={aims[series] ?? null}
          marks={[{ month, what: [t.sent(name)] }]}
          level={3}
        />
      </Stack>
    );
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby={heading}>
      <Title order={2} size="h3" id={heading} mb="sm">
        {t.title}
      </Title>
      {body()}
    </Paper>
  );
};
