import { Button, Group, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import type { ParticipationView } from '@portolan/contract/participation-routes';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import { participationTexts } from '@portolan/messages/participation-texts';
import { programInvitationTexts } from '@portolan/messages/program-invitation-texts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { participationQuery, rememberParticipation, sharePlan } from '../../api/participations.ts';
import { plansQuery } from '../../api/work-plans.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { BeginPlan } from './begin-plan.tsx';

type SharedPlanProps = { readonly participation: ParticipationView };

const OpenPlan = ({ plan }: { readonly plan: WorkPlan }) => {
  const t = useTexts(participationTexts).page;
  const { organizationId } = useCurrentOrganization();
  return (
    <Button
      variant="default"
      renderRoot={(props) => (
        <Link to="/o/$organizationId/plan/$planId" params={{ organizationId, planId: plan.id }} {...props} />
      )}
    >
      {t.open}
    </Button>
  );
};

/** For owners: shares another of the clinic's plans, or none. */
const PlanChoice = ({ participation, plans }: SharedPlanProps & { readonly plans: readonly WorkPlan[] }) => {
  const t = useTexts(participationTexts).page;
  const { noPlan } = useTexts(programInvitationTexts);
  const api = useApi();
  const queries = useQueryClient();
  const formats = useFormats();
  const { organizationId } = useCurrentOrganization();
  const { consent } = participation;
  const [chosen, setChosen] = useState(consent.planId ?? '');
  const changing = useMutation({
    mutationFn: () => sharePlan(api, organizationId, consent, chosen === '' ? null : chosen),
    onSuccess: (changed) => rememberParticipation(queries, api, organizationId, changed),
    // Somebody else may have chosen meanwhile; the page then shows what they did.
    onError: () =>
      queries.invalidateQueries(participationQuery(api, { organizationId, programId: consent.programId })),
  });
  const options = plans.map(({ id, name, firstMonth }) => ({
    value: id,
    label: `${name} (${formats.month(firstMonth)})`,
  }));
  return (
    <Stack gap="sm">
      <Group align="flex-end" gap="sm">
        <NativeSelect
          label={t.choose}
          flex="0 1 24rem"
          data={[{ value: '', label: noPlan }, ...options]}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={chosen === (consent.planId ?? '')}
          loading={changing.isPending}
          onClick={() => changing.mutate()}
        >
          {t.change}
        </Button>
      </Group>
      <Text role="status" size="sm">
        {changing.isSuccess ? (consent.planId === null ? t.notShared : t.changed) : null}
      </Text>
      {changing.isError ? <ErrorState error={changing.error} /> : null}
    </Stack>
  );
};

/** Which plan the foundation sees the states of, and the way to one where there is none yet. */
export const SharedPlan = ({ participation }: SharedPlanProps) => {
  const t = useTexts(participationTexts).page;
  const { organizationId, role } = useCurrentOrganization();
  const plans = useQuery(plansQuery(useApi(), organizationId));
  const { consent } = participation;
  const shared = plans.data?.find(({ id }) => id === consent.planId);
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section">
      <Title order={2} mb="md">
        {t.plan}
      </Title>
      <Stack gap="md">
        {plans.isError ? <ErrorState error={plans.error} onRetry={() => void plans.refetch()} /> : null}
        {shared === undefined ? null : (
          <Group justify="space-between" gap="sm">
            <div>
              <Text fw={600}>{shared.name}</Text>
              <Text size="sm">{t.planIs}</Text>
            </div>
            <OpenPlan plan={shared} />
          </Group>
        )}
        {consent.planId === null ? <Text>{t.planNone}</Text> : null}
        {consent.planId === null ? <BeginPlan participation={participation} /> : null}
        {role === 'owner' && plans.data !== undefined && plans.data.length > 0 ? (
          <PlanChoice
            key={`${consent.planId} ${consent.version}`}
            participation={participation}
            plans={plans.data}
          />
        ) : null}
        {role === 'editor' ? (
          <Text size="sm" c="dimmed">
            {t.onlyOwners}
          </Text>
        ) : null}
      </Stack>
    </Paper>
  );
};
