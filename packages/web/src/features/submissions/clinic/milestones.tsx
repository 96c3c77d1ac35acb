import { Text, Title } from '@mantine/core';
import type { ParticipationView } from '@portolan/contract/participation-routes';
import { milestoneNames } from '@portolan/domain/programs/milestone-name';
import { attemptOf, milestoneStatus } from '@portolan/domain/programs/milestone-status';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { ownSubmissionsQuery } from '../../../api/submissions.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { LoadingState } from '../../../design/loading-state.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../../organization/use-organization-day.ts';
import { MilestoneCard } from './milestone-card.tsx';
import classes from './milestones.module.css';
import { useSharedPlan } from './use-shared-plan.ts';

/** A program's milestones on the clinic's side: when they are due, what is missing, what was handed in and answered. */
export const Milestones = ({ participation }: { readonly participation: ParticipationView }) => {
  const { consent, program } = participation;
  const t = useTexts(submissionTexts).clinic;
  const { organizationId, role } = useCurrentOrganization();
  const today = useOrganizationDay();
  const [done, setDone] = useState('');
  const active = consent.status === 'active';
  const { programId } = consent;
  const handed = useQuery(ownSubmissionsQuery(useApi(), { organizationId, programId }));
  const plan = useSharedPlan(active ? consent.planId : null);
  const writes = role === 'owner' || role === 'editor';
  const lead = () => {
    if (!active) return t.ended;
    if (consent.planId === null) return t.noPlan;
    return writes ? t.lead : `${t.lead} ${t.ask}`;
  };
  if (handed.data === undefined)
    return handed.isError ? (
      <ErrorState error={handed.error} onRetry={() => void handed.refetch()} />
    ) : (
      <LoadingState rows={3} />
    );
  const all = handed.data;
  const at = (name: (typeof milestoneNames)[number]) =>
    all.filter(({ submission }) => submission.milestone === name);
  const dueDayOf = (name: (typeof milestoneNames)[number]) => program?.milestones[name] ?? null;
  const isOpen = (name: (typeof milestoneNames)[number]) => {
    const attempts = at(name).map(({ submission, review }) => attemptOf(submission, review));
    const { state } = milestoneStatus(dueDayOf(name), attempts, today);
    return state !== 'submitted' && state !== 'accepted';
  };
  // One without a date stands out only to begin with.
  const next =
    milestoneNames.find((name) => isOpen(name) && dueDayOf(name) !== null) ??
    (all.length === 0 ? milestoneNames[0] : undefined);
  const shown = milestoneNames.filter((name) => active || at(name).length > 0);
  return (
    <section className={classes.section}>
      <Title order={2}>{t.title}</Title>
      <Text c="dimmed" maw="70ch" mb="md">
        {lead()}
      </Text>
      <Text role="status" c="var(--portolan-done)" fw={600} mb={done === '' ? 0 : 'sm'}>
        {done}
      </Text>
      <ul className={classes.list}>
        {shown.map((name) => (
          <MilestoneCard
            key={name}
            programId={programId}
            foundation={program?.foundationName ?? consent.foundationName}
            milestone={name}
            isNext={name === next}
            dueDay={dueDayOf(name)}
            today={today}
            handed={at(name)}
            plan={plan}
            may={active && writes ? 'submit' : 'read'}
            onDone={setDone}
          />
        ))}
      </ul>
    </section>
  );
};
