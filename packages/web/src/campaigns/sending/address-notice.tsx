import { Alert, Button, Stack, Text } from '@mantine/core';
import { hasPostalAddress } from '@portolan/domain/campaigns/letterhead';
import { campaignRunTexts } from '@portolan/messages/campaign-run-texts';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { organizationQuery } from '../../api/organizations.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

/** Whether the clinic's profile has no postal address, without which nothing begins to go out; false until it is known. */
export const useIsWithoutAddress = (): boolean => {
  const { organizationId } = useCurrentOrganization();
  const profile = useQuery(organizationQuery(useApi(), organizationId)).data?.profile;
  return profile !== undefined && !hasPostalAddress(profile.postalAddress);
};

/** That nothing begins to go out for want of the clinic's postal address, with the way to enter it. */
export const AddressNotice = () => {
  const t = useTexts(campaignRunTexts).address;
  const { organizationId, role } = useCurrentOrganization();
  const writes = role === 'owner' || role === 'editor';
  return (
    <Alert
      role="alert"
      color="orange"
      variant="light"
      title={t.title}
      icon={<IconAlertTriangle aria-hidden />}
    >
      <Stack gap="sm" align="flex-start">
        <Text inherit maw="70ch">
          {t.lead}
        </Text>
        {writes ? (
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link to="/o/$organizationId/profile" params={{ organizationId }} {...props} />
            )}
          >
            {t.enter}
          </Button>
        ) : (
          <Text inherit>{t.others}</Text>
        )}
      </Stack>
    </Alert>
  );
};
