import * as z from 'zod/mini';

export const organizationKindSchema = z.enum(['clinic', 'foundation']);
export type OrganizationKind = z.infer<typeof organizationKindSchema>;

export const clinicRoles = ['owner', 'editor', 'contributor', 'viewer'] as const;
export const foundationRoles = ['owner', 'officer', 'coach', 'viewer'] as const;
export const roleSchema = z.enum(['owner', 'editor', 'contributor', 'officer', 'coach', 'viewer']);
export type Role = z.infer<typeof roleSchema>;

/** The roles an organization of this kind has, strongest first (ORG-3). */
export const rolesOf = (kind: OrganizationKind): readonly Role[] => {
  switch (kind) {
    case 'clinic':
      return clinicRoles;
    case 'foundation':
      return foundationRoles;
  }
};

/** False for, say, a coach in a clinic. */
export const isRoleOf = (kind: OrganizationKind, role: Role): boolean => rolesOf(kind).includes(role);
