import { programTexts } from '@portolan/messages/program-texts';
import { Link } from '@tanstack/react-router';
import { PageTabs } from '../design/page-tabs.tsx';
import { useTexts } from '../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../organization/current-organization.tsx';

const tabs = [
  { name: 'cohort', to: '/o/$organizationId/programs/$programId/cohort' },
  { name: 'figures', to: '/o/$organizationId/programs/$programId/figures' },
  { name: 'feedback', to: '/o/$organizationId/programs/$programId/feedback' },
  { name: 'campaigns', to: '/o/$organizationId/programs/$programId/campaigns' },
  { name: 'measures', to: '/o/$organizationId/programs/$programId/measures' },
  { name: 'milestones', to: '/o/$organizationId/programs/$programId/milestones' },
  { name: 'clinics', to: '/o/$organizationId/programs/$programId/clinics' },
  { name: 'announcements', to: '/o/$organizationId/programs/$programId/announcements' },
  { name: 'setUp', to: '/o/$organizationId/programs/$programId' },
] as const;

/** The pages of one program, as links of which one is the current. */
export const ProgramTabs = ({ programId }: { readonly programId: string }) => {
  const t = useTexts(programTexts).tabs;
  const { organizationId } = useCurrentOrganization();
  return (
    <PageTabs label={t.label}>
      {(tabClass) =>
        tabs.map(({ name, to }) => (
          <li key={name}>
            <Link
              to={to}
              params={{ organizationId, programId }}
              activeOptions={{ exact: true }}
              className={tabClass}
            >
              {t[name]}
            </Link>
          </li>
        ))
      }
    </PageTabs>
  );
};
