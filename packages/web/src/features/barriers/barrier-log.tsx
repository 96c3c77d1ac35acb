import { Button, Group, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import type { Barrier, BarrierChanges } from '@portolan/domain/barriers/barrier';
import { barrierTexts } from '@portolan/messages/barrier-texts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Disclosure } from '../../design/disclosure.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization, useMe } from '../../organization/current-organization.tsx';
import { BarrierCard } from './barrier-card.tsx';
import { BarrierFilters } from './barrier-filters.tsx';
import classes from './barriers.module.css';
import { filterBarriers, noFilter } from './filter-barriers.ts';
import type { ElementTitle } from './use-element-titles.ts';
import { useTitleOf } from './use-title-of.ts';

type BarrierLogProps = {
  readonly barriers: readonly Barrier[];
  readonly elements: readonly ElementTitle[];
  readonly change: (barrier: Barrier, changes: BarrierChanges) => Promise<unknown>;
  readonly onEdit: (barrier: Barrier) => void;
};

/** Fewer are seen at a glance. */
const worthFiltering = 4;

/** What is open, the worst first; and folded, what is resolved. */
export const BarrierLog = ({ barriers, elements, change, onEdit }: BarrierLogProps) => {
  const t = useTexts(barrierTexts);
  const { role } = useCurrentOrganization();
  const me = useMe().person.id;
  const titleOf = useTitleOf(elements);
  const [filter, setFilter] = useState(noFilter);
  const [said, say] = useState('');
  const settling = useMutation({
    mutationFn: (barrier: Barrier) =>
      change(barrier, { status: barrier.status === 'resolved' ? 'open' : 'resolved' }),
    onSuccess: (_, { status, title }) =>
      say(status === 'resolved' ? t.reopenedDone(title) : t.resolvedDone(title)),
  });
  const shown = filterBarriers(barriers, filter);
  const unresolved = shown.filter(({ status }) => status !== 'resolved');
  const resolved = shown.filter(({ status }) => status === 'resolved');
  const filtered = filter !== noFilter;
  const mayChange = ({ loggedBy }: Barrier) =>
    role === 'owner' || role === 'editor' || (role === 'contributor' && loggedBy === me);
  const card = (barrier: Barrier) => {
    const { id, title, status } = barrier;
    const isResolved = status === 'resolved';
    return (
      <BarrierCard
        key={id}
        barrier={barrier}
        element={titleOf(barrier.elementId)}
        showsSharing
        actions={
          mayChange(barrier) ? (
            <Group gap="xs">
              <Button
                variant="default"
                size="compact-sm"
                aria-label={isResolved ? t.reopenOf(title) : t.resolveOf(title)}
                loading={settling.isPending && settling.variables.id === id}
                onClick={() => settling.mutate(barrier)}
              >
                {isResolved ? t.reopen : t.resolve}
              </Button>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t.editOf(title)}
                onClick={() => onEdit(barrier)}
              >
                {t.edit}
              </Button>
            </Group>
          ) : null
        }
      />
    );
  };
  const unresolvedPart = () => {
    if (unresolved.length > 0) return <ul className={classes.cards}>{unresolved.map(card)}</ul>;
    return filtered ? null : <Text>{t.noneOpen}</Text>;
  };
  return (
    <Stack gap="md">
      {barriers.length < worthFiltering ? null : (
        <BarrierFilters filter={filter} elements={elements} onFilter={setFilter} />
      )}
      {settling.isError ? <ErrorState error={settling.error} /> : null}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {filtered ? (
        <Group justify="space-between">
          <Text role="status">
            {shown.length === 0 ? t.filters.nothing : t.filters.shown(shown.length, barriers.length)}
          </Text>
          <Button variant="default" size="compact-sm" onClick={() => setFilter(noFilter)}>
            {t.filters.clear}
          </Button>
        </Group>
      ) : (
        <Title order={2} size="h3">
          {t.unresolved(unresolved.length)}
        </Title>
      )}
      {unresolvedPart()}
      {resolved.length === 0 ? null : (
        <Disclosure
          key={filter.status}
          look="dashed"
          opened={filter.status === 'resolved'}
          summary={t.resolved(resolved.length)}
        >
          <div className={classes.resolved}>
            <ul className={classes.cards}>{resolved.map(card)}</ul>
          </div>
        </Disclosure>
      )}
    </Stack>
  );
};
