import { Alert, Anchor } from '@mantine/core';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../../api/api.tsx';
import { organizationQuery } from '../../../api/organizations.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import type { OpenPlan } from '../open-plan.ts';
import { isMostlyEmpty } from './mostly-empty.ts';

/** Leads who may write it to the clinic's profile, as long as that is mostly empty. */
export const ProfilePointer = ({ open }: { readonly open: OpenPlan }) => {
  const t = useTexts(workPlanTexts).overview;
  const { organizationId, rights } = open;
  const { data } = useQuery({ ...organizationQuery(useApi(), organizationId), enabled: rights === 'edit' });
  if (rights !== 'edit' || data === undefined || !isMostlyEmpty(data.profile)) return null;
  return (
    <Alert variant="light" icon={<IconInfoCircle aria-hidden />} py="xs" mb="lg">
      {t.profileEmpty}{' '}
      <Anchor
        inherit
        renderRoot={(props) => (
          <Link to="/o/$organizationId/profile" params={{ organizationId }} {...props} />
        )}
      >
        {t.completeProfile}
      </Anchor>
    </Alert>
  );
};
