/** A letter to one address, in both forms. */
export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** From whom it comes, where that is not the product itself; and where answers go. */
  readonly sender?: { readonly from: string; readonly replyTo: readonly string[] };
  /** Lines of the letter's head besides the usual ones, by name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** By which what becomes of it is known again; nobody sees them who gets it. */
  readonly tags?: Readonly<Record<string, string>>;
};

/** The mail service has answered that it does not take the letter: this one never, or none for now. */
export class MailRefused extends Error {
  readonly refused: 'for-good' | 'for-now';

  constructor(cause: unknown, refused: MailRefused['refused'] = 'for-now') {
    super('The mail service did not take a letter', { cause });
    this.name = 'MailRefused';
    this.refused = refused;
  }
}

/**
 * Hands a letter to the mail service. Rejects with `MailRefused` when the service did not take it; with anything else when
 * nobody knows whether it did.
 */
export type Mailer = { readonly send: (mail: Mail) => Promise<void> };
