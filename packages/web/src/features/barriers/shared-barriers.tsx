import { Paper, Stack, Text, Title } from '@mantine/core';
import { barrierTexts } from '@portolan/messages/barrier-texts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { clinicBarriersQuery } from '../../api/barriers.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { BarrierCard } from './barrier-card.tsx';
import classes from './barriers.module.css';
import { filterBarriers, noFilter } from './filter-barriers.ts';
import type { ElementTitle } from './use-element-titles.ts';
import { useTitleOf } from './use-title-of.ts';

type SharedBarriersProps = {
  readonly programId: string;
  readonly clinicId: string;
  /** The elements of the clinic's plan, as far as they are known. */
  readonly elements: readonly ElementTitle[];
};

/** What one clinic of a program shares of its barrier log, as its foundation reads it. */
export const SharedBarriers = ({ programId, clinicId, elements }: SharedBarriersProps) => {
  const t = useTexts(barrierTexts);
  const { organizationId } = useCurrentOrganization();
  const titleOf = useTitleOf(elements);
  const { data, error, refetch } = useQuery(
    clinicBarriersQuery(useApi(), { organizationId, programId, clinicId }),
  );
  const sorted = filterBarriers(data ?? [], noFilter);
  const unresolved = sorted.filter(({ status }) => status !== 'resolved');
  const resolved = sorted.filter(({ status }) => status === 'resolved');
  const list = (barriers: typeof sorted) => (
    <ul className={classes.cards}>
      {barriers.map((barrier) => (
        <BarrierCard
          key={barrier.id}
          barrier={barrier}
          element={titleOf(barrier.elementId)}
          showsSharing={false}
        />
      ))}
    </ul>
  );
  const body = () => {
    if (data === undefined)
      return error === null ? (
        <LoadingState rows={2} />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} />
      );
    if (data.length === 0) return <Text>{t.shared.empty}</Text>;
    return (
      <Stack gap="sm">
        {unresolved.length === 0 ? <Text>{t.noneOpen}</Text> : list(unresolved)}
        {resolved.length === 0 ? null : (
          <Disclosure look="dashed" summary={t.resolved(resolved.length)}>
            <div className={classes.resolved}>{list(resolved)}</div>
          </Disclosure>
        )}
      </Stack>
    );
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="shared-barriers">
      <Title order={2} id="shared-barriers">
        {t.shared.title}
      </Title>
      <Text c="dimmed" mb="md">
        {t.shared.help}
      </Text>
      {body()}
    </Paper>
  );
};
