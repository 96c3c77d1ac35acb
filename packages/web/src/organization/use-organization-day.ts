import { type Day, dayIn } from '@portolan/domain/days';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api.tsx';
import { organizationQuery } from '../api/organizations.ts';
import { useLocale } from '../i18n/language-provider.tsx';
import { useCurrentOrganization } from './current-organization.tsx';

/** The organization's time zone; until its profile has been read, the person's. */
export const useOrganizationZone = (): string => {
  const { organizationId } = useCurrentOrganization();
  const organization = useQuery(organizationQuery(useApi(), organizationId));
  const own = useLocale().timeZone;
  return organization.data?.profile.timeZone ?? own;
};

/** The day it is at the organization; until its profile has been read, the day it is for the person. */
export const useOrganizationDay = (): Day => dayIn(useOrganizationZone(), new Date());
