/** Everybody in a clinic, those who decide, its owners, and those with the front desk. */
export const clinicMembers = {
  kind: 'member',
  of: 'clinic',
  roles: ['owner', 'editor', 'contributor', 'viewer'],
} as const;
export const clinicEditors = { kind: 'member', of: 'clinic', roles: ['owner', 'editor'] } as const;
export const clinicOwners = { kind: 'member', of: 'clinic', roles: ['owner'] } as const;
export const clinicDesk = {
  kind: 'member',
  of: 'clinic',
  roles: ['owner', 'editor', 'contributor'],
} as const;
