import { programTexts } from '@portolan/messages/program-texts';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../organization/current-organization.tsx';
import classes from './program-tabs.module.css';

const tabs = [
  { name: 'cohort', to: '/o/$organizationId/programs/$programId/cohort' },
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
    <nav aria-label={t.label}>
      <ul className={classes.tabs} data-scrolls>
        {tabs.map(({ name, to }) => (
          <li key={name}>
            <Link
              to={to}
              params={{ organizationId, programId }}
              activeOptions={{ exact: true }}
              className={classes.tab}
            >
              {t[name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
