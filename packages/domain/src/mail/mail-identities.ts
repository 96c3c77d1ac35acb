/** What the mail service says of a domain that mails come from. */
export type MailIdentity = {
  /** Names of the keys that it signs with: one part of a DNS name each. */
  readonly keyNames: readonly string[];
  /** Whether it found them in the DNS itself, so that it sends from the domain. */
  readonly isReady: boolean;
};

/** The mail service does not take a domain. */
export class IdentityRefused extends Error {
  constructor(cause: unknown) {
    super('The mail service does not take a domain', { cause });
    this.name = 'IdentityRefused';
  }
}

/** The domains that mails may come from, at the mail service. */
export type MailIdentities = {
  /** Makes a domain known, where it is not yet. Rejects with `IdentityRefused` for one that the service does not take. */
  readonly ensure: (domain: string) => Promise<MailIdentity>;
  /** No mail comes from it any more; nothing for one that is not known. */
  readonly remove: (domain: string) => Promise<void>;
};
