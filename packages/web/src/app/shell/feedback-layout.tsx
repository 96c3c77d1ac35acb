import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { NotFound } from '../../design/not-found.tsx';
import { PageTabs } from '../../design/page-tabs.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { feedbackTabs } from './feedback-tabs.ts';

/** The pages of a clinic's feedback under one row of tabs. */
export const FeedbackLayout = () => {
  const t = useTexts(feedbackTexts).tabs;
  const { organizationId, kind } = useCurrentOrganization();
  const { pathname } = useLocation();
  // A response lies beside the other tabs' pages, and belongs to the inbox.
  const isReading = pathname.includes('/feedback/responses/');
  if (kind !== 'clinic') return <NotFound />;
  return (
    <>
      <PageTabs label={t.label} current={pathname}>
        {(tabClass) =>
          feedbackTabs.map(({ name, to, exact }) => (
            <li key={name}>
              <Link
                to={to}
                params={{ organizationId }}
                activeOptions={{ exact }}
                className={tabClass}
                {...(name === 'inbox' && isReading ? { 'aria-current': 'page' as const } : {})}
              >
                {t[name]}
              </Link>
            </li>
          ))
        }
      </PageTabs>
      <Outlet />
    </>
  );
};
