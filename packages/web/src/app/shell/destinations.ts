import type { OrganizationKind, Role } from '@portolan/domain/organizations/roles';
import {
  IconAddressBook,
  IconBuilding,
  IconCalendarStats,
  IconCertificate,
  IconChecklist,
  IconCompass,
  IconFiles,
  IconHistory,
} from '@tabler/icons-react';

const planLinks = [
  { to: '/o/$organizationId/plan', name: 'plan', Icon: IconCompass, fuzzy: true },
  { to: '/o/$organizationId/timeline', name: 'timeline', Icon: IconCalendarStats, fuzzy: false },
  { to: '/o/$organizationId/my-activities', name: 'activities', Icon: IconChecklist, fuzzy: false },
  { to: '/o/$organizationId/plans', name: 'plans', Icon: IconFiles, fuzzy: true },
] as const;

const overview = { to: '/o/$organizationId', name: 'overview', Icon: IconCompass, fuzzy: false } as const;
const programs = {
  to: '/o/$organizationId/programs',
  name: 'programs',
  Icon: IconCertificate,
  fuzzy: true,
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
      ...(kind === 'foundation' ? [overview, programs] : []),
      profileOf(kind),
      members,
      ...(role === 'owner' ? [audit] : []),
    ],
  } as const;
  return kind === 'clinic'
    ? ([{ group: 'planGroup', links: planLinks }, organization] as const)
    : [organization];
};
