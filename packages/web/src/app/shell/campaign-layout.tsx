import { campaignTexts } from '@portolan/messages/campaign-texts';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { NotFound } from '../../design/not-found.tsx';
import { PageTabs } from '../../design/page-tabs.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { campaignTabs } from './campaign-tabs.ts';

/** A campaign's own pages lie beside the other tabs' pages, and belong to the list: `/campaigns/new`, `/campaigns/cmp_…`. */
const ofOneCampaign = /\/campaigns\/(new|cmp_)/;

/** The pages of a clinic's campaigns under one row of tabs. */
export const CampaignLayout = () => {
  const t = useTexts(campaignTexts).tabs;
  const { organizationId, kind } = useCurrentOrganization();
  const { pathname } = useLocation();
  const current: string | null = ofOneCampaign.test(pathname) ? 'campaigns' : null;
  if (kind !== 'clinic') return <NotFound />;
  return (
    <>
      <PageTabs label={t.label} current={pathname}>
        {(tabClass) =>
          campaignTabs.map(({ name, to, exact }) => (
            <li key={name}>
              <Link
                to={to}
                params={{ organizationId }}
                activeOptions={{ exact }}
                className={tabClass}
                {...(current === name ? { 'aria-current': 'page' as const } : {})}
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
