import type { OrganizationKind, Role } from '@portolan/domain/organizations/roles';
import {
  IconAddressBook,
  IconAlertTriangle,
  IconBooks,
  IconBuilding,
  IconCalendarStats,
  IconCertificate,
  IconChartDots,
  IconChecklist,
  IconCompass,
  IconFiles,
  IconHistory,
  IconLayoutDashboard,
  IconMail,
  IconMessage2,
  IconPackageExport,
  IconTable,
  IconTarget,
  IconTemplate,
  IconUsersGroup,
} from '@tabler/icons-react';

const planLinks = [
  { to: '/o/$organizationId/plan', name: 'plan', Icon: IconCompass, fuzzy: true },
  { to: '/o/$organizationId/timeline', name: 'timeline', Icon: IconCalendarStats, fuzzy: false },
  { to: '/o/$organizationId/my-activities', name: 'activities', Icon: IconChecklist, fuzzy: false },
  { to: '/o/$organizationId/plans', name: 'plans', Icon: IconFiles, fuzzy: true },
] as const;

const portalLinks = [
  { to: '/o/$organizationId/dashboard', name: 'dashboard', Icon: IconChartDots, fuzzy: false },
  { to: '/o/$organizationId/oversight', name: 'oversight', Icon: IconLayoutDashboard, fuzzy: false },
  { to: '/o/$organizationId/portal-team', name: 'portalTeam', Icon: IconUsersGroup, fuzzy: false },
  { to: '/o/$organizationId/figures', name: 'figures', Icon: IconTable, fuzzy: true },
  { to: '/o/$organizationId/measures', name: 'measures', Icon: IconTarget, fuzzy: false },
  { to: '/o/$organizationId/feedback', name: 'feedback', Icon: IconMessage2, fuzzy: true },
  { to: '/o/$organizationId/campaigns', name: 'campaigns', Icon: IconMail, fuzzy: true },
  { to: '/o/$organizationId/barriers', name: 'barriers', Icon: IconAlertTriangle, fuzzy: false },
] as const;

const joinedPrograms = {
  to: '/o/$organizationId/joined-programs',
  name: 'joinedPrograms',
  Icon: IconCertificate,
  fuzzy: true,
} as const;
const templates = {
  to: '/o/$organizationId/templates',
  name: 'templates',
  Icon: IconTemplate,
  fuzzy: true,
} as const;
const resources = {
  to: '/o/$organizationId/resources',
  name: 'resources',
  Icon: IconBooks,
  fuzzy: false,
} as const;
const data = { to: '/o/$organizationId/data', name: 'data', Icon: IconPackageExport, fuzzy: false } as const;
const overview = { to: '/o/$organizationId', name: 'overview', Icon: IconCompass, fuzzy: false } as const;
const programs = {
  to: '/o/$organizationId/programs',
  name: 'programs',
  Icon: IconCertificate,
  fuzzy: true,
} as const;
const cohortFigures = {
  to: '/o/$organizationId/cohort-figures',
  name: 'cohortFigures',
  Icon: IconChartDots,
  fuzzy: false,
} as const;
const members = {
  to: '/o/$organizationId/members',
  name: 'members',
  Icon: IconAddressBook,
  fuzzy: false,
} as const;
const audit = { to: '/o/$organizationId/audit-log', name: 'audit', Icon: IconHistory, fuzzy: false } as const;
const profileOf = (kind: OrganizationKind) =>
  ({
    to: '/o/$organizationId/profile',
    name: kind === 'clinic' ? 'clinicProfile' : 'foundationProfile',
    Icon: IconBuilding,
    fuzzy: false,
  }) as const;

/** Where a person can go, in groups. */
export const destinationsOf = (kind: OrganizationKind, role: Role) => {
  const organization = {
    group: 'organizationGroup',
    links: [
      ...(kind === 'foundation'
        ? [overview, programs, cohortFigures, templates, resources]
        : [joinedPrograms]),
      profileOf(kind),
      members,
      ...(role === 'owner' ? [audit, data] : []),
    ],
  } as const;
  if (kind === 'foundation') return [organization] as const;
  const plan = { group: 'planGroup', links: planLinks } as const;
  const portal = { group: 'portalGroup', links: portalLinks } as const;
  // Who reads only, executives above all, begins with how things stand.
  return role === 'viewer'
    ? ([portal, plan, organization] as const)
    : ([plan, portal, organization] as const);
};
