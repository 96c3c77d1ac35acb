const keyOf = (personId: string): string => `portolan.organization.${personId}`;

/** Where this person was last, on this device. */
export const lastOrganization = (personId: string): string | null => localStorage.getItem(keyOf(personId));

export const rememberOrganization = (personId: string, organizationId: string): void =>
  localStorage.setItem(keyOf(personId), organizationId);
