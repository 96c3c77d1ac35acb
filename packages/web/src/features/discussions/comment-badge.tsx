import { discussionTexts } from '@portolan/messages/discussion-texts';
import { IconMessage } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { planCountsQuery } from '../../api/discussions.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import classes from './discussion.module.css';
import { useNotices } from './use-notices.ts';

/** How much is said of an element, and what of it is new to the reader; nothing where nothing is said. */
export const CommentBadge = ({
  planId,
  elementId,
}: {
  readonly planId: string;
  readonly elementId: string;
}) => {
  const t = useTexts(discussionTexts);
  const { organizationId } = useCurrentOrganization();
  const counts = useQuery(planCountsQuery(useApi(), { organizationId, planId })).data;
  const { unread } = useNotices();
  const count = counts?.get(elementId)?.comments ?? 0;
  const fresh = unread.filter((notice) => notice.planId === planId && notice.elementId === elementId).length;
  if (count === 0) return null;
  return (
    <span className={classes.facts} data-unread={fresh > 0}>
      <IconMessage size={16} aria-hidden />
      {fresh === 0 ? t.count(count) : `${t.count(count)} · ${t.unread(fresh)}`}
    </span>
  );
};
