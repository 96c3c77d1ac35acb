/** One recipient of a bulk mail. */
export type BulkRecipient = {
  readonly to: string;
  /** What stands for the template's variables. Nobody escapes it later. */
  readonly values: Readonly<Record<string, string>>;
  /** Lines of the mail's head besides the usual ones, by name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Words that the mail service's events about it repeat: letters, digits, `_` and `-`. */
  readonly tags: Readonly<Record<string, string>>;
};

/** One text to up to fifty recipients, each of whom gets a mail of their own. */
export type BulkMail = {
  readonly from: string;
  readonly replyTo: readonly string[];
  /** Under which the mail service keeps the standing of what is sent, apart from the account's; null where under none. */
  readonly tenant: string | null;
  readonly template: {
    readonly subject: string;
    readonly html: string;
    readonly text: string;
    readonly common: Readonly<Record<string, string>>;
  };
  readonly recipients: readonly BulkRecipient[];
};

/** `later`: was not taken, and may be tried again soon. `stopped`: the service takes nothing from this sender for now. */
export type BulkOutcome = 'accepted' | 'refused' | 'later' | 'stopped';

/**
 * Hands a bulk mail to the mail service in exactly one call, and resolves with what it said of each recipient, in their order.
 * Rejects when nobody knows whether it took it: who calls again then may write to people twice.
 */
export type BulkMailer = { readonly send: (mail: BulkMail) => Promise<readonly BulkOutcome[]> };
