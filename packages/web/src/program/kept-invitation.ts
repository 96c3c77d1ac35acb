const storageKey = 'portolan.program-invitation';

/** What waits for an answer in this tab while its reader creates a clinic. The tab alone knows the token. */
export type KeptInvitation = {
  readonly token: string;
  readonly program: string;
  /** Whom it is for: somebody else in the same tab has no use for it. */
  readonly email: string;
};

export const keepInvitation = (invitation: KeptInvitation): void =>
  sessionStorage.setItem(storageKey, JSON.stringify(invitation));

export const forgetInvitation = (): void => sessionStorage.removeItem(storageKey);

const isKept = (value: unknown): value is KeptInvitation =>
  typeof value === 'object' &&
  value !== null &&
  'token' in value &&
  typeof value.token === 'string' &&
  'program' in value &&
  typeof value.program === 'string' &&
  'email' in value &&
  typeof value.email === 'string';

/** The invitation that waits in this tab for the person with this address; null where there is none. */
export const keptInvitation = (email: string): KeptInvitation | null => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
    return isKept(kept) && kept.email.toLowerCase() === email.toLowerCase() ? kept : null;
  } catch {
    return null;
  }
};
