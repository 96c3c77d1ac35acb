import { Button, Stack, Text } from '@mantine/core';
import { mostSequences, type SequenceLine } from '@portolan/domain/campaigns/campaign';
import { said } from '@portolan/domain/people/localized';
import { sequenceTexts } from '@portolan/messages/sequence-texts';
import { IconPlus, IconRepeat } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { sequencesQuery } from '../../api/sequences.ts';
import cards from '../../design/cards.module.css';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { NotFound } from '../../design/not-found.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { NewSequence } from './new-sequence.tsx';
import { SequenceStateBadge } from './sequence-state-badge.tsx';

const SequenceCard = ({ sequence }: { readonly sequence: SequenceLine }) => {
  const t = useTexts(sequenceTexts);
  const { language } = useLocale();
  const { organizationId } = useCurrentOrganization();
  const { id, name, state, trigger, steps } = sequence;
  return (
    <li className={cards.card}>
      <h2 className={cards.name}>
        <Link
          to="/o/$organizationId/campaigns/sequences/$sequenceId"
          params={{ organizationId, sequenceId: id }}
        >
          {name}
        </Link>
        <SequenceStateBadge state={state} />
      </h2>
      <Text size="sm" c="dimmed">
        {t.triggers[trigger]} · {t.list.steps(steps.length)}
      </Text>
      <ol style={{ margin: '0.5rem 0 0', paddingInlineStart: '1.25rem' }}>
        {steps.map(({ afterDays, subject }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place
          <li key={index}>{t.list.after(t.days(afterDays), said(subject, language) || t.list.noSubject)}</li>
        ))}
      </ol>
    </li>
  );
};

/** Emails that go out by themselves (CMP-9). */
export const SequencesPage = () => {
  const t = useTexts(sequenceTexts).list;
  const { organizationId, role, kind } = useCurrentOrganization();
  const sequences = useQuery({ ...sequencesQuery(useApi(), organizationId), enabled: kind === 'clinic' });
  const [isBeginning, begin] = useState(false);
  if (kind !== 'clinic') return <NotFound />;
  const writes = role === 'owner' || role === 'editor';
  const count = sequences.data?.length ?? 0;
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => begin(true)}>
      {t.add}
    </Button>
  );
  const list = () => {
    if (sequences.isPending) return <LoadingState rows={3} />;
    if (sequences.isError)
      return <ErrorState error={sequences.error} onRetry={() => void sequences.refetch()} />;
    if (count === 0 && !isBeginning)
      return (
        <EmptyState
          icon={<IconRepeat size={40} stroke={1.5} aria-hidden />}
          title={t.emptyTitle}
          description={writes ? t.empty : t.emptyRead}
          action={writes ? add : undefined}
        />
      );
    return (
      <ul className={cards.list}>
        {sequences.data.map((sequence) => (
          <SequenceCard key={sequence.id} sequence={sequence} />
        ))}
      </ul>
    );
  };
  return (
    <>
      <PageHeader
        title={t.title}
        description={writes ? t.lead : `${t.lead} ${t.read}`}
        actions={writes && !isBeginning && count > 0 && count < mostSequences ? add : null}
      />
      <Stack gap="lg">
        {isBeginning ? <NewSequence onClose={() => begin(false)} /> : null}
        {list()}
      </Stack>
    </>
  );
};
