import { Anchor, Text } from '@mantine/core';
import { type Barrier, severities } from '@portolan/domain/barriers/barrier';
import { clinicOversightTexts } from '@portolan/messages/clinic-oversight-texts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { barriersQuery } from '../../api/barriers.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useNameOf } from './late-list.tsx';
import classes from './oversight.module.css';
import { Panel } from './panel.tsx';
import type { SeenPlan } from './plan-course.ts';

const worstFirst = (barriers: readonly Barrier[]): Barrier[] =>
  barriers
    .filter(({ status }) => status !== 'resolved')
    .toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));

const BarrierItem = ({ barrier, seen }: { readonly barrier: Barrier; readonly seen: SeenPlan }) => {
  const t = useTexts(clinicOversightTexts);
  const { language } = useLocale();
  const nameOf = useNameOf(seen.members);
  const element = seen.elements.find(({ template }) => template.id === barrier.elementId)?.template;
  return (
    <li>
      <p className={classes.what}>
        <span>{barrier.title}</span>
        <strong className={classes.severity} data-severity={barrier.severity}>
          {t.severities[barrier.severity]}
        </strong>
      </p>
      <p className={classes.facts}>
        {[
          element === undefined ? t.wholePlan : `${element.number}. ${element.title[language]}`,
          t.owner(nameOf(barrier.owner)),
        ].join(' · ')}
      </p>
      <p className={classes.why}>
        {barrier.action.trim() === '' ? (
          <span className={classes.unsaid}>{t.noAction}</span>
        ) : (
          t.action(barrier.action)
        )}
      </p>
    </li>
  );
};

/** What stands in the way, worst first, and what is done about it (WP-10). */
export const OpenBarriers = ({ seen }: { readonly seen: SeenPlan }) => {
  const t = useTexts(clinicOversightTexts);
  const { organizationId } = seen;
  const barriers = useQuery(barriersQuery(useApi(), organizationId));
  const open = worstFirst(barriers.data ?? []);
  return (
    <Panel title={barriers.data ? t.barriers(open.length) : t.barriers(0)}>
      {barriers.isPending ? <LoadingState rows={1} /> : null}
      {barriers.isError ? (
        <ErrorState error={barriers.error} onRetry={() => void barriers.refetch()} />
      ) : null}
      {barriers.data && open.length === 0 ? <Text c="dimmed">{t.noBarriers}</Text> : null}
      <ol className={classes.items}>
        {open.map((barrier) => (
          <BarrierItem key={barrier.id} barrier={barrier} seen={seen} />
        ))}
      </ol>
      <Anchor
        className={classes.way ?? ''}
        renderRoot={(props) => (
          <Link to="/o/$organizationId/barriers" params={{ organizationId }} {...props} />
        )}
      >
        {t.toBarriers}
      </Anchor>
    </Panel>
  );
};
