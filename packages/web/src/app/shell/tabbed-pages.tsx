import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { NotFound } from '../../design/not-found.tsx';
import { PageTabs } from '../../design/page-tabs.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import type { campaignTabs } from './campaign-tabs.ts';
import type { feedbackTabs } from './feedback-tabs.ts';

type Tab = (typeof campaignTabs | typeof feedbackTabs)[number];

type TabbedPagesProps<Name extends Tab['name']> = {
  readonly label: string;
  readonly tabs: readonly (Tab & { readonly name: Name })[];
  readonly words: Readonly<Record<Name, string>>;
  /** The tab of a page that lies beside the other tabs' pages; null where the address says it. */
  readonly current: Name | null;
};

/** Pages of a clinic under one row of tabs. */
export const TabbedPages = <Name extends Tab['name']>({
  label,
  tabs,
  words,
  current,
}: TabbedPagesProps<Name>) => {
  const { organizationId, kind } = useCurrentOrganization();
  const { pathname } = useLocation();
  if (kind !== 'clinic') return <NotFound />;
  return (
    <>
      <PageTabs label={label} current={pathname}>
        {(tabClass) =>
          tabs.map(({ name, to, exact }) => (
            <li key={name}>
              <Link
                to={to}
                params={{ organizationId }}
                activeOptions={{ exact }}
                className={tabClass}
                {...(current === name ? { 'aria-current': 'page' as const } : {})}
              >
                {words[name]}
              </Link>
            </li>
          ))
        }
      </PageTabs>
      <Outlet />
    </>
  );
};
