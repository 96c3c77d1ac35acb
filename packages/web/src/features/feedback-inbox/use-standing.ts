import { type Due, dueOf, lateOf, type WorkingTime } from '@portolan/domain/feedback/due';
import {
  type FeedbackSettings,
  untouchedFeedbackSettings,
} from '@portolan/domain/feedback/feedback-settings';
import type { Response } from '@portolan/domain/feedback/response';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApi } from '../../api/api.tsx';
import { feedbackSettingsQuery } from '../../api/feedback-settings.ts';
import { organizationQuery } from '../../api/organizations.ts';
import { useLocale } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization, useMe } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';

export type Standing = {
  readonly settings: FeedbackSettings;
  readonly dueOf: (response: Response) => Due;
  readonly isLate: (response: Response) => boolean;
  readonly dueDay: (response: Response) => string;
  readonly isMine: (response: Response) => boolean;
  /** Whether this person may change it. */
  readonly mayChange: (response: Response) => boolean;
  /** Whether this person may change any. */
  readonly isEditor: boolean;
};

/** Later than any day. */
const never = '9999-12-31';

/** How a response stands for this person today, by the clinic's service level, working days and time zone. */
export const useStanding = (): Standing => {
  const api = useApi();
  const { organizationId, role } = useCurrentOrganization();
  const me = useMe().person.id;
  const own = useLocale().timeZone;
  const today = useOrganizationDay();
  const settings = useQuery(feedbackSettingsQuery(api, organizationId)).data ?? untouchedFeedbackSettings;
  const profile = useQuery(organizationQuery(api, organizationId)).data?.profile;
  return useMemo(() => {
    const working: WorkingTime = profile ?? { timeZone: own, workingDays: [] };
    const due = (response: Response) => dueOf(response, settings, working);
    const isMine = ({ owner }: Response) => owner?.kind === 'member' && owner.personId === me;
    const isEditor = role === 'owner' || role === 'editor';
    return {
      settings,
      dueOf: due,
      isLate: (response) => {
        const late = lateOf(due(response), today);
        return late.review || late.close;
      },
      dueDay: (response) => {
        const { reviewBy, closeBy } = due(response);
        return [reviewBy ?? never, closeBy ?? never].toSorted()[0] ?? never;
      },
      isMine,
      mayChange: (response) => isEditor || (role === 'contributor' && isMine(response)),
      isEditor,
    };
  }, [settings, profile, own, today, me, role]);
};
