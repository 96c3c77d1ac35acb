import { randomUUID } from 'node:crypto';

/** What was asked of SES for one letter that it took. */
export type SentLetter = {
  readonly messageId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly tags: readonly { readonly Name: string; readonly Value: string }[];
  readonly configurationSet: string;
};

/** What becomes of a letter to an address: the names of the mailbox simulator (SES, "Using the mailbox simulator") with any label. */
type Fate = 'delivered' | 'bounced' | 'complained' | 'suppressed' | 'out-of-office';
const simulated: Readonly<Record<string, Fate>> = {
  bounce: 'bounced',
  complaint: 'complained',
  suppressionlist: 'suppressed',
  ooto: 'out-of-office',
};
const simulator = 'simulator.amazonses.com';

const fateOf = (address: string): Fate => {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  return (domain === simulator ? simulated[local.split('+', 1)[0] ?? ''] : undefined) ?? 'delivered';
};

const bounce = (kind: 'Permanent' | 'Transient', subtype: string, letter: SentLetter, at: string) => ({
  eventType: 'Bounce',
  bounce: {
    feedbackId: `local-${randomUUID()}`,
    bounceType: kind,
    bounceSubType: subtype,
    bouncedRecipients: letter.to.map((emailAddress) => ({
      emailAddress,
      action: 'failed',
      status: kind === 'Permanent' ? '5.1.1' : '5.3.0',
      diagnosticCode:
        kind === 'Permanent' ? 'smtp; 550 5.1.1 user unknown' : 'smtp; 250 2.0.0 automatic answer',
    })),
    timestamp: at,
    reportingMTA: 'dsn; localhost',
  },
});

const delivery = (letter: SentLetter, at: string) => ({
  eventType: 'Delivery',
  delivery: {
    timestamp: at,
    processingTimeMillis: 1,
    recipients: letter.to,
    smtpResponse: '250 2.6.0 Message received',
    reportingMTA: 'localhost',
  },
});

const complaint = (letter: SentLetter, at: string) => ({
  eventType: 'Complaint',
  complaint: {
    complainedRecipients: letter.to.map((emailAddress) => ({ emailAddress })),
    timestamp: at,
    feedbackId: `local-${randomUUID()}`,
    complaintSubType: null,
    userAgent: 'Portolan on this machine',
    complaintFeedbackType: 'abuse',
    arrivalDate: at,
  },
});

const whatFollows = (letter: SentLetter, at: string): readonly object[] => {
  switch (fateOf(letter.to[0] ?? '')) {
    case 'delivered':
      return [delivery(letter, at)];
    case 'bounced':
      return [bounce('Permanent', 'General', letter, at)];
    case 'suppressed':
      return [bounce('Permanent', 'OnAccountSuppressionList', letter, at)];
    case 'complained':
      return [delivery(letter, at), complaint(letter, at)];
    case 'out-of-office':
      return [delivery(letter, at), bounce('Transient', 'General', letter, at)];
  }
};

/**
 * What SES tells of a letter, as its configuration set publishes it by SNS with raw delivery: a JSON text an event, in the
 * order in which they come about.
 */
export const eventsOf = (letter: SentLetter, now: Date): readonly string[] => {
  const at = now.toISOString();
  const domain = /@([^>@]+)>?$/.exec(letter.from)?.[1] ?? '';
  const mail = {
    timestamp: at,
    source: letter.from,
    sourceArn: `arn:aws:ses:us-east-1:000000000000:identity/${domain}`,
    sendingAccountId: '000000000000',
    messageId: letter.messageId,
    destination: letter.to,
    headersTruncated: false,
    headers: [
      { name: 'From', value: letter.from },
      { name: 'To', value: letter.to.join(', ') },
      { name: 'Subject', value: letter.subject },
    ],
    commonHeaders: {
      from: [letter.from],
      to: letter.to,
      messageId: letter.messageId,
      subject: letter.subject,
    },
    tags: {
      'ses:configuration-set': [letter.configurationSet],
      'ses:from-domain': [domain],
      'ses:caller-identity': ['local'],
      ...Object.fromEntries(letter.tags.map(({ Name, Value }) => [Name, [Value]])),
    },
  };
  return [{ eventType: 'Send', send: {} }, ...whatFollows(letter, at)].map((event) =>
    JSON.stringify({ ...event, mail }),
  );
};
