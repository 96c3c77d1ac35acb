import type { DnsRecord, SendingDomain } from './mail-settings.ts';

/** So long a domain is looked at by itself, every quarter of an hour; then whenever a person asks. SES gives up after three days. */
const daysOfLooking = 3;
/** Seconds. */
export const lookAgainAfter = 900;

/** A clinic names a domain. `token`: of its own for this, that nobody guesses. */
export const askForDomain = (name: string, token: string, now: Date): SendingDomain => ({
  name,
  state: 'asked',
  failure: null,
  token,
  records: [],
  askedAt: now.toISOString(),
  checksAsked: 1,
  checksDone: 0,
  checkedAt: null,
  version: 1,
});

/** A person wants it looked at again. */
export const askForCheck = (domain: SendingDomain): SendingDomain => ({
  ...domain,
  checksAsked: domain.checksAsked + 1,
  version: domain.version + 1,
});

/** Nothing is sent from it from now on. */
export const askForRemoval = (domain: SendingDomain): SendingDomain => ({
  ...domain,
  state: 'removing',
  version: domain.version + 1,
});

/** The policy that a domain should have which has none: mails that pass for the clinic's are reported, and none is lost. */
const dmarc = 'v=DMARC1; p=none;';

/**
 * What the clinic's DNS has to say: that the domain is the clinic's, the keys that mails are signed with (DKIM), a return path of its
 * own for which SPF holds (SES, "Using a custom MAIL FROM domain"), and a DMARC policy. Large mail programs ask for all three of
 * whoever writes to many.
 */
export const recordsOf = (
  { name, token }: Pick<SendingDomain, 'name' | 'token'>,
  keyNames: readonly string[],
  region: string,
): Omit<DnsRecord, 'seen'>[] => [
  { purpose: 'ownership', type: 'TXT', name: `_portolan.${name}`, value: `portolan-domain=${token}` },
  ...keyNames.map((key) => ({
    purpose: 'dkim' as const,
    type: 'CNAME' as const,
    name: `${key}._domainkey.${name}`,
    value: `${key}.dkim.amazonses.com`,
  })),
  {
    purpose: 'mail-from',
    type: 'MX',
    name: `bounce.${name}`,
    value: `10 feedback-smtp.${region}.amazonses.com`,
  },
  { purpose: 'spf', type: 'TXT', name: `bounce.${name}`, value: 'v=spf1 include:amazonses.com ~all' },
  { purpose: 'dmarc', type: 'TXT', name: `_dmarc.${name}`, value: dmarc },
];

const plain = (value: string): string => value.trim().toLowerCase().replace(/\.$/, '');

/** Whether what the DNS says is what a record asks for. A DMARC policy may be any, and SPF may allow others too. */
export const isSeen = ({ purpose, value }: Omit<DnsRecord, 'seen'>, found: readonly string[]): boolean =>
  found.some((text) => {
    switch (purpose) {
      case 'dmarc':
        return /^v=dmarc1\b/.test(plain(text));
      case 'spf':
        return /^v=spf1\b.*\binclude:amazonses\.com\b/.test(plain(text));
      default:
        return plain(text) === plain(value);
    }
  });

/** What a look came to. `holder`: who has shown before that the domain is theirs. `isReady`: the mail service sends from it. */
export type DomainLook =
  | { readonly kind: 'refused' }
  | {
      readonly kind: 'seen';
      readonly records: readonly DnsRecord[];
      readonly isHeldByAnother: boolean;
      readonly isReady: boolean;
    };

/** Whether the DNS says that the domain is the clinic's. */
export const isOwn = (records: readonly DnsRecord[]): boolean =>
  records.some(({ purpose, seen }) => purpose === 'ownership' && seen);

/** A domain after it was looked at: verified once all is seen, and the mail service has seen it as well. */
export const afterLook = (domain: SendingDomain, look: DomainLook, now: Date): SendingDomain => {
  const looked = {
    ...domain,
    checksDone: domain.checksAsked,
    checkedAt: now.toISOString(),
    version: domain.version + 1,
  };
  if (look.kind === 'refused') return { ...looked, state: 'failed', failure: 'refused' };
  const records = [...look.records];
  if (look.isHeldByAnother) return { ...looked, records, state: 'failed', failure: 'held' };
  const isComplete = look.isReady && records.every(({ seen }) => seen);
  return { ...looked, records, state: isComplete ? 'verified' : 'waiting', failure: null };
};

/** Whether it is to be looked at: a person asked, or it waits and a while has passed. */
export const isDue = ({ state, checksAsked, checksDone, checkedAt }: SendingDomain, now: Date): boolean =>
  checksAsked > checksDone ||
  (state === 'waiting' &&
    (checkedAt === null || now.getTime() - Date.parse(checkedAt) >= (lookAgainAfter - 60) * 1000));

/** Whether it is looked at again without anybody's asking. */
export const isWatched = ({ state, askedAt }: SendingDomain, now: Date): boolean =>
  state === 'waiting' && now.getTime() - Date.parse(askedAt) < daysOfLooking * 86_400_000;
