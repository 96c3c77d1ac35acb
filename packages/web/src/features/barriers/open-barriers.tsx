import { Anchor, Paper, Text, Title } from '@mantine/core';
import { barrierTexts } from '@portolan/messages/barrier-texts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { barriersQuery } from '../../api/barriers.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import classes from './barriers.module.css';
import { filterBarriers, noFilter } from './filter-barriers.ts';
import { SeverityBadge } from './severity-badge.tsx';

/** Barriers listed at once; the log has the rest. */
const listed = 5;

/** What is open in the clinic's barrier log, the worst first, in a few lines. */
export const OpenBarriers = () => {
  const t = useTexts(barrierTexts);
  const { organizationId } = useCurrentOrganization();
  const { data, error, refetch } = useQuery(barriersQuery(useApi(), organizationId));
  const open = filterBarriers(data ?? [], noFilter).filter(({ status }) => status !== 'resolved');
  const body = () => {
    if (data === undefined)
      return error === null ? (
        <LoadingState rows={2} />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} />
      );
    if (open.length === 0) return <Text>{t.open.empty}</Text>;
    return (
      <ul className={classes.cards} style={{ gap: 0 }}>
        {open.slice(0, listed).map(({ id, title, severity, status, ownerName }) => (
          <li key={id} className={classes.short}>
            <SeverityBadge severity={severity} />
            <span className={classes.title}>{title}</span>
            <Text span size="sm" c="dimmed">
              {`${t.statuses[status]} · ${ownerName ?? t.nobody}`}
            </Text>
          </li>
        ))}
      </ul>
    );
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="open-barriers">
      <Title order={2} id="open-barriers" mb="sm">
        {t.open.title}
      </Title>
      {body()}
      {open.length > listed ? (
        <Text size="sm" c="dimmed">
          {t.open.more(open.length - listed)}
        </Text>
      ) : null}
      <Anchor
        mt="sm"
        display="inline-block"
        renderRoot={(props) => (
          <Link to="/o/$organizationId/barriers" params={{ organizationId }} {...props} />
        )}
      >
        {t.open.all}
      </Anchor>
    </Paper>
  );
};
