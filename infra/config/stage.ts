/** One installation of Portolan: its own account or region, data, addresses and settings. */
export type Stage = {
  /** Lower-case letters and digits; part of every name. */
  readonly name: string;
  /** Twelve digits; null takes the account of the credentials that deploy. */
  readonly account: string | null;
  readonly region: string;
  /** Null, for trying out: the addresses that AWS gives, where CloudFront takes old TLS versions too. Otherwise a domain whose Route 53 zone the account holds. */
  readonly domain: { readonly name: string; readonly hostedZoneId: string } | null;
  /** The domain letters are sent from; its DNS records are shown by SES. */
  readonly mailDomain: string;
  /**
   * Recipients a second that campaigns are sent to. SES says what the account may send ("Maximum send rate"); letters need some of
   * it, so that this is nine tenths of it at most.
   */
  readonly mailRate: number;
  /** Who is told of alarms, by email; confirmed once by a link. */
  readonly operators: readonly string[];
  /** True keeps every table, key and bucket when its stack is deleted, and refuses to delete what holds data. */
  readonly keepsData: boolean;
  /** Days that logs are kept. */
  readonly logDays: 30 | 90 | 365 | 2192;
  /** How many calls of one function may run at once; null leaves it to the account. */
  readonly reservedConcurrency: { readonly api: number; readonly worker: number } | null;
  /** What the public edge says to the API. To replace one: raise its generation while the other is active (docs/operations.md). */
  readonly originSecret: { readonly active: 'blue' | 'green'; readonly blue: number; readonly green: number };
  /**
   * Requests to the API from one network address in five minutes before the firewall refuses the next. A clinic has one
   * address for all; a page in view asks 30 times in five minutes, and somebody who writes some 100 times more.
   */
  readonly requestsPerAddress: number;
};

/** What a stage calls a thing: `portolan-<stage>-<thing>`. */
export const nameIn = (stage: Stage, thing: string): string => `portolan-${stage.name}-${thing}`;

const isText = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value);
const isWhole = (value: unknown, least: number): boolean => Number.isInteger(value) && Number(value) >= least;
const hostName = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

type Demand = { readonly isMet: (stage: Stage) => boolean; readonly needs: string };

/** Nobody checks the types of stages.ts on its way to a deployment, and a misspelled `keepsData` would keep nothing. */
const demands: Readonly<Record<keyof Stage, Demand>> = {
  name: {
    isMet: ({ name }) => isText(name, /^[a-z][a-z0-9]{0,11}$/),
    needs: 'at most 12 lower-case letters and digits: one name must not begin another',
  },
  account: {
    isMet: ({ account }) => account === null || isText(account, /^\d{12}$/),
    needs: '12 digits, or null',
  },
  region: {
    isMet: ({ region }) => isText(region, /^[a-z]{2}(-[a-z]+)+-\d$/),
    needs: "a region, such as 'us-east-1'",
  },
  domain: {
    isMet: ({ domain }) =>
      domain === null || (isText(domain?.name, hostName) && isText(domain?.hostedZoneId, /^Z[A-Z0-9]+$/)),
    needs: "a name and a hostedZoneId (begins with Z, without '/hostedzone/'), or null",
  },
  mailDomain: {
    isMet: ({ mailDomain }) => isText(mailDomain, hostName),
    needs: 'a domain, such as mail.example.org',
  },
  mailRate: {
    isMet: ({ mailRate }) => isWhole(mailRate, 1) && mailRate <= 100_000,
    needs: 'a number from 1 to 100000',
  },
  operators: {
    isMet: ({ operators }) =>
      Array.isArray(operators) && operators.every((each) => isText(each, /^\S+@\S+$/)),
    needs: 'a list of email addresses',
  },
  keepsData: { isMet: ({ keepsData }) => typeof keepsData === 'boolean', needs: 'true or false' },
  logDays: { isMet: ({ logDays }) => [30, 90, 365, 2192].includes(logDays), needs: '30, 90, 365 or 2192' },
  reservedConcurrency: {
    isMet: ({ reservedConcurrency: each }) =>
      each === null || (isWhole(each?.api, 1) && isWhole(each?.worker, 2)),
    needs: 'a number for api and one from 2 on for worker (Lambda takes no less for a queue), or null',
  },
  originSecret: {
    isMet: ({ originSecret: each }) =>
      isText(each?.active, /^(blue|green)$/) && isWhole(each?.blue, 1) && isWhole(each?.green, 1),
    needs: "active ('blue' or 'green') and generations of blue and green from 1 on",
  },
  requestsPerAddress: {
    isMet: ({ requestsPerAddress }) => isWhole(requestsPerAddress, 10),
    needs: 'a number from 10 on',
  },
};

/** A mistake in infra/config/stages.ts, or in the name of a stage that was asked for. */
export class StageFault extends Error {}

/** What is wrong with a stage, in a sentence; null when nothing is. */
export const faultOf = (stage: Stage): string | null => {
  const stray = Object.keys(stage).find((field) => !Object.hasOwn(demands, field));
  if (stray !== undefined) return `The stage "${stage.name}" has a field "${stray}", which no stage has.`;
  for (const [field, { isMet, needs }] of Object.entries(demands))
    if (!isMet(stage)) return `The stage "${stage.name}" has a wrong ${field}: it needs ${needs}.`;
  if (stage.keepsData && stage.domain === null)
    return `The stage ${stage.name} keeps data and has no domain: without one CloudFront takes TLS versions that are not safe.`;
  if (stage.keepsData && stage.operators.length === 0)
    return `The stage ${stage.name} keeps data and has no operators: nobody would hear its alarms.`;
  return null;
};
