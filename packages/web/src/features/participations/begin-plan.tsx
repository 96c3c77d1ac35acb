import { Button, Group, Text } from '@mantine/core';
import type { ParticipationView } from '@portolan/contract/participation-routes';
import { participationTexts } from '@portolan/messages/participation-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { useOnce } from '../../api/use-once.ts';
import { createPlan, plansQuery } from '../../api/work-plans.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { programOf } from './in-order.ts';

/** Begins the plan in the grant's first month and with the program's template, which is then the one that is shared. */
export const BeginPlan = ({ participation }: { readonly participation: ParticipationView }) => {
  const t = useTexts(participationTexts).page;
  const { month } = useFormats();
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const once = useOnce();
  const { organizationId, role } = useCurrentOrganization();
  const { programId } = participation.consent;
  const { name, grantPeriod } = programOf(participation);
  const firstMonth = grantPeriod.firstDay.slice(0, 7);
  const beginning = useMutation({
    mutationFn: () => {
      const body = { name, firstMonth, carryFrom: null, programId };
      return once(body, (key) => createPlan(api, organizationId, key, body));
    },
    onSuccess: async ({ id }) => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: plansQuery(api, organizationId).queryKey, exact: true }),
        queries.invalidateQueries({ queryKey: ['participations', organizationId] }),
      ]);
      await navigate({ to: '/o/$organizationId/plan/$planId', params: { organizationId, planId: id } });
    },
  });
  if (role !== 'owner' && role !== 'editor') return null;
  return (
    <>
      {beginning.isError ? <ErrorState error={beginning.error} /> : null}
      <Group gap="sm">
        <Button
          // Its questions and suggestions come with the program's first copy.
          disabled={participation.program === null}
          loading={beginning.isPending}
          onClick={() => beginning.mutate()}
        >
          {t.begin}
        </Button>
        <Text size="sm" c="dimmed">
          {t.beginHint(month(firstMonth))}
        </Text>
      </Group>
    </>
  );
};
