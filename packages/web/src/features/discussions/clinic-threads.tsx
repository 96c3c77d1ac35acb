import { Paper, Stack, Text, Title } from '@mantine/core';
import { discussionTexts } from '@portolan/messages/discussion-texts';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { type SyntheticEvent, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { clinicCountsQuery } from '../../api/discussions.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { ClinicThread } from './clinic-thread.tsx';
import classes from './clinic-threads.module.css';
import { useNotices } from './use-notices.ts';

export type ClinicThreadsProps = {
  readonly programId: string;
  readonly clinicId: string;
  readonly clinicName: string;
  /** The elements of the plan that the clinic shares, in their order; null while it shares none. */
  readonly elements: readonly { readonly id: string; readonly title: string }[] | null;
};

type ElementThreadProps = Omit<ClinicThreadsProps, 'elements'> & {
  readonly element: { readonly id: string; readonly title: string };
  readonly count: number;
  readonly fresh: number;
  readonly opened: boolean;
};

const ElementThread = ({ element, count, fresh, opened, ...clinic }: ElementThreadProps) => {
  const t = useTexts(discussionTexts);
  const [initially] = useState(opened);
  const [open, setOpen] = useState(opened);
  const facts = [...(count > 0 ? [t.count(count)] : []), ...(fresh > 0 ? [t.unread(fresh)] : [])];
  return (
    <li>
      <details
        id={`discussion-${element.id}`}
        className={classes.element}
        open={initially}
        onToggle={({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => setOpen(currentTarget.open)}
      >
        <summary className={classes.summary}>
          <span className={classes.name}>{element.title}</span>
          <span className={classes.facts} data-unread={fresh > 0}>
            {facts.join(' · ')}
          </span>
        </summary>
        {open ? (
          <div className={classes.thread}>
            <ClinicThread {...clinic} elementId={element.id} />
          </div>
        ) : null}
      </details>
    </li>
  );
};

/** What is said between the foundation and one clinic of a program, element by element. */
export const ClinicThreads = ({ elements, ...clinic }: ClinicThreadsProps) => {
  const t = useTexts(discussionTexts);
  const { organizationId } = useCurrentOrganization();
  const { programId, clinicId } = clinic;
  const counts = useQuery(clinicCountsQuery(useApi(), { organizationId, programId, clinicId }));
  const { unread } = useNotices();
  const asked = useLocation({ select: ({ hash }) => /^discussion-(.+)$/.exec(hash)?.[1] ?? null });
  const body = () => {
    if (elements === null) return <Text>{t.clinicThreads.noPlan}</Text>;
    if (counts.isError) return <ErrorState error={counts.error} onRetry={() => void counts.refetch()} />;
    if (!counts.data) return <LoadingState rows={3} />;
    const known = counts.data;
    const isSaid = (id: string) => known.has(id) || id === asked;
    const thread = (element: { readonly id: string; readonly title: string }) => (
      <ElementThread
        key={element.id}
        {...clinic}
        element={element}
        count={known.get(element.id)?.comments ?? 0}
        fresh={
          unread.filter(
            (notice) =>
              notice.programId === programId &&
              notice.clinicId === clinicId &&
              notice.elementId === element.id,
          ).length
        }
        opened={element.id === asked}
      />
    );
    return (
      <Stack gap="md">
        {known.size === 0 ? <Text>{t.clinicThreads.empty}</Text> : null}
        <ul className={classes.elements}>{elements.filter(({ id }) => isSaid(id)).map(thread)}</ul>
        {elements.every(({ id }) => isSaid(id)) ? null : (
          <details className={classes.quiet} open={known.size === 0}>
            <summary className={classes.summary}>{t.clinicThreads.quiet}</summary>
            <ul className={classes.elements}>{elements.filter(({ id }) => !isSaid(id)).map(thread)}</ul>
          </details>
        )}
      </Stack>
    );
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="clinic-threads">
      <Title order={2} id="clinic-threads">
        {t.clinicThreads.title}
      </Title>
      <Text c="dimmed" mb="md">
        {t.clinicThreads.help}
      </Text>
      {body()}
    </Paper>
  );
};
