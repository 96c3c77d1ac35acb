import { type Month, monthIn } from '@portolan/domain/months';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { organizationQuery } from '../../api/organizations.ts';
import { useLocale } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

/**
 * The month it is at the clinic, so that its people agree on what is late. Until the profile has been read, the month
 * it is for the person.
 */
export const useClinicMonth = (): Month => {
  const { organizationId } = useCurrentOrganization();
  const organization = useQuery(organizationQuery(useApi(), organizationId));
  const own = useLocale().timeZone;
  return monthIn(organization.data?.profile.timeZone ?? own, new Date());
};
