import type { SessionCredentials } from './assume-role-answer.ts';

/** Milliseconds before they end at which credentials are renewed: longer than any request works with them. */
const margin = 5 * 60 * 1000;

type Options = {
  /** Asks for credentials of one organization. */
  readonly assume: (organizationId: string) => Promise<SessionCredentials>;
  readonly now: () => Date;
  /** Organizations whose credentials are kept; the least recently used makes room. */
  readonly capacity: number;
};

/**
 * Keeps each organization's credentials until five minutes before they end. Whoever asks while they are under way waits for
 * the same call. A failure is told to those who waited, and kept from nobody after them.
 */
export const credentialsOfOrganizations = ({ assume, now, capacity }: Options) => {
  const held = new Map<string, SessionCredentials>();
  const underWay = new Map<string, Promise<SessionCredentials>>();

  const hold = (organizationId: string, credentials: SessionCredentials): void => {
    held.delete(organizationId);
    held.set(organizationId, credentials);
    const oldest = held.keys().next().value;
    if (held.size > capacity && oldest !== undefined) held.delete(oldest);
  };

  const ask = (organizationId: string): Promise<SessionCredentials> => {
    const asked = Promise.resolve(organizationId)
      .then(assume)
      .then((credentials) => {
        hold(organizationId, credentials);
        return credentials;
      })
      .finally(() => underWay.delete(organizationId));
    underWay.set(organizationId, asked);
    return asked;
  };

  return async (organizationId: string): Promise<SessionCredentials> => {
    const known = held.get(organizationId);
    if (known !== undefined && known.expiration.getTime() - now().getTime() >= margin) {
      hold(organizationId, known);
      return known;
    }
    return underWay.get(organizationId) ?? ask(organizationId);
  };
};
