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
  /** Requests from one address in five minutes before the firewall refuses the next. */
  readonly requestsPerAddress: number;
};

/** What a stage calls a thing: `portolan-<stage>-<thing>`. */
export const nameIn = (stage: Stage, thing: string): string => `portolan-${stage.name}-${thing}`;

/** What is wrong with a stage, in a sentence; null when nothing is. */
export const faultOf = (stage: Stage): string | null => {
  if (!/^[a-z][a-z0-9]{0,11}$/.test(stage.name))
    return `The stage "${stage.name}" needs a name of at most 12 lower-case letters and digits: one name must not begin another.`;
  if (stage.account !== null && !/^\d{12}$/.test(stage.account))
    return `The stage ${stage.name} names an account that has not 12 digits.`;
  if (stage.keepsData && stage.domain === null)
    return `The stage ${stage.name} keeps data and has no domain: without one CloudFront takes TLS versions that are not safe.`;
  if (stage.keepsData && stage.operators.length === 0)
    return `The stage ${stage.name} keeps data and has no operators: nobody would hear its alarms.`;
  return null;
};
