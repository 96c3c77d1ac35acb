import { programTexts } from '@portolan/messages/program-texts';
import { Link } from '@tanstack/react-router';
import { useLayoutEffect, useRef } from 'react';
import { useTexts } from '../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../organization/current-organization.tsx';
import classes from './program-tabs.module.css';

const tabs = [
  { name: 'cohort', to: '/o/$organizationId/programs/$programId/cohort' },
  { name: 'figures', to: '/o/$organizationId/programs/$programId/figures' },
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
  const list = useRef<HTMLUListElement>(null);
  // Where the row is wider than the window, the current page's name would stand outside it.
  useLayoutEffect(() => {
    const row = list.current;
    const current = row?.querySelector('[aria-current="page"]');
    if (!row || !current) return;
    const [outer, inner] = [row.getBoundingClientRect(), current.getBoundingClientRect()];
    row.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
  }, []);
  return (
    <nav aria-label={t.label}>
      <ul className={classes.tabs} data-scrolls ref={list}>
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
