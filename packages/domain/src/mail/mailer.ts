/** A letter to one address, in both forms. */
export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** Hands a letter to the mail service; rejects when the service did not take it. */
export type Mailer = { readonly send: (mail: Mail) => Promise<void> };
