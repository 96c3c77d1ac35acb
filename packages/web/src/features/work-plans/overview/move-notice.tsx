import { Alert, Anchor } from '@mantine/core';
import { planMoveTexts } from '@portolan/messages/plan-move-texts';
import { IconVersions } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../../api/api.tsx';
import { planMoveQuery } from '../../../api/templates.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import type { OpenPlan } from '../open-plan.ts';

/** Says that a program of the plan has come to use another version of its template, and leads to what would change. */
export const MoveNotice = ({ open }: { readonly open: OpenPlan }) => {
  const t = useTexts(planMoveTexts).move;
  const { organizationId, plan, rights } = open;
  const { data } = useQuery({
    ...planMoveQuery(useApi(), { organizationId, planId: plan.id }),
    enabled: rights === 'edit',
    staleTime: 60_000,
  });
  const offer = data?.[0];
  if (offer === undefined) return null;
  return (
    <Alert variant="light" icon={<IconVersions aria-hidden />} py="xs" mb="lg">
      {t.notice(offer.programName)}{' '}
      <Anchor
        inherit
        renderRoot={(props) => (
          <Link
            to="/o/$organizationId/plan/$planId/move"
            params={{ organizationId, planId: plan.id }}
            {...props}
          />
        )}
      >
        {t.see}
      </Anchor>
    </Alert>
  );
};
