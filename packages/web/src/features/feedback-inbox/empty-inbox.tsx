import { Button } from '@mantine/core';
import { feedbackInboxTexts } from '@portolan/messages/feedback-inbox-texts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { formsQuery } from '../../api/forms.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import { chosenDetails, type InboxFilter, noFilter } from './inbox-filter.ts';

type EmptyInboxProps = {
  readonly filter: InboxFilter;
  readonly nothingWaits: boolean;
  readonly onFilter: (filter: InboxFilter) => void;
};

/** Why nothing is shown, and where to go from there. */
export const EmptyInbox = ({ filter, nothingWaits, onFilter }: EmptyInboxProps) => {
  const t = useTexts(feedbackInboxTexts).empty;
  const clear = useTexts(feedbackInboxTexts).filters.clear;
  const { organizationId, role } = useCurrentOrganization();
  const month = useOrganizationDay().slice(0, 7);
  const forms = useQuery({ ...formsQuery(useApi(), organizationId), staleTime: 60_000 }).data;
  const isEditor = role === 'owner' || role === 'editor';
  const showAll = (
    <Button variant="default" onClick={() => onFilter(noFilter)}>
      {t.all}
    </Button>
  );
  if (filter.words.trim() !== '' || chosenDetails(filter) > 0)
    return (
      <EmptyState
        title={t.filteredTitle}
        description={t.filtered}
        action={
          <Button variant="default" onClick={() => onFilter({ ...noFilter, show: filter.show })}>
            {clear}
          </Button>
        }
      />
    );
  if (filter.show !== 'waiting')
    return <EmptyState title={t.monthTitle} description={t.month} action={showAll} />;
  if (!nothingWaits && filter.part === 'mine')
    return <EmptyState title={t.mineTitle} description={t.mine} action={showAll} />;
  if (!nothingWaits) return <EmptyState title={t.lateTitle} description={t.late} action={showAll} />;
  if (forms?.every(({ published }) => published === 0) ?? false)
    return (
      <EmptyState
        title={t.neverTitle}
        description={isEditor ? t.never : t.neverReader}
        action={
          isEditor ? (
            <Button
              renderRoot={(props) => (
                <Link to="/o/$organizationId/feedback/forms" params={{ organizationId }} {...props} />
              )}
            >
              {t.toForms}
            </Button>
          ) : null
        }
      />
    );
  return (
    <EmptyState
      title={t.doneTitle}
      description={t.done}
      action={
        <>
          {isEditor ? (
            <Button
              renderRoot={(props) => (
                <Link to="/o/$organizationId/feedback/news" params={{ organizationId }} {...props} />
              )}
            >
              {t.toNews}
            </Button>
          ) : null}
          <Button variant="default" onClick={() => onFilter({ ...noFilter, show: month })}>
            {t.thisMonth}
          </Button>
        </>
      }
    />
  );
};
