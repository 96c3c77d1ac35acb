import type { Day } from '@portolan/domain/days';
import { firstWorkingDay } from '@portolan/domain/feedback/survey-day';
import { addMonths } from '@portolan/domain/months';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { organizationQuery } from '../../api/organizations.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';

/** The next first working day of a month at the clinic: panels are asked on it. */
export const useNextSurvey = (): Day => {
  const { organizationId } = useCurrentOrganization();
  const today = useOrganizationDay();
  const organization = useQuery(organizationQuery(useApi(), organizationId));
  const workingDays = organization.data?.profile.workingDays ?? [];
  const month = today.slice(0, 7);
  const first = firstWorkingDay(month, workingDays);
  return first > today ? first : firstWorkingDay(addMonths(month, 1), workingDays);
};
