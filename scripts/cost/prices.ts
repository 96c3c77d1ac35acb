/** What AWS asks for one thing. `usd` is for `per` of them; `seen` says where the figure could be read when the list was made. */
export type Price = {
  readonly usd: number;
  readonly per: number;
  readonly unit: string;
  /** The page that says so today. */
  readonly page: string;
  readonly seen: 'a page of AWS' | 'pages that quote AWS' | 'nowhere, from memory';
};

const million = 1_000_000;
const quoted = 'pages that quote AWS';
const onAws = 'a page of AWS';
const remembered = 'nowhere, from memory';

/** When the list was made. Prices change: look at the pages and edit the figures before you decide anything by them. */
export const pricesOf = { date: '2026-11-22', region: 'us-east-1', currency: 'USD' } as const;

const lambda = { page: 'https://aws.amazon.com/lambda/pricing/', seen: quoted } as const;
const dynamodb = { page: 'https://aws.amazon.com/dynamodb/pricing/on-demand/', seen: quoted } as const;
const cloudfront = {
  page: 'https://aws.amazon.com/cloudfront/pricing/pay-as-you-go/',
  seen: quoted,
} as const;
const waf = { page: 'https://aws.amazon.com/waf/pricing/', seen: quoted } as const;
const kms = { page: 'https://aws.amazon.com/kms/pricing/', seen: quoted } as const;
const cloudwatch = { page: 'https://aws.amazon.com/cloudwatch/pricing/', seen: quoted } as const;
const cognito = { page: 'https://aws.amazon.com/cognito/pricing/', seen: remembered } as const;
const secrets = { page: 'https://aws.amazon.com/secrets-manager/pricing/', seen: remembered } as const;
const s3 = { page: 'https://aws.amazon.com/s3/pricing/', seen: remembered } as const;

/** List prices of the first tier, without the free tiers. Where a price falls with use, real bills are lower than these. */
export const prices = {
  lambdaRequest: { ...lambda, usd: 0.2, per: million, unit: 'requests' },
  lambdaGigabyteSecond: { ...lambda, usd: 0.0000133334, per: 1, unit: 'GB-seconds on arm64' },
  apiRequest: {
    usd: 1,
    per: million,
    unit: 'HTTP API requests of at most 512 KB',
    page: 'https://aws.amazon.com/api-gateway/pricing/',
    seen: onAws,
  },
  readUnit: { ...dynamodb, usd: 0.125, per: million, unit: 'read request units' },
  writeUnit: { ...dynamodb, usd: 0.625, per: million, unit: 'write request units' },
  tableStorage: { ...dynamodb, usd: 0.25, per: 1, unit: 'GB-months in tables and indexes', seen: onAws },
  pointInTimeRecovery: { ...dynamodb, usd: 0.2, per: 1, unit: 'GB-months of recovery to any second' },
  backupStorage: {
    usd: 0.1,
    per: 1,
    unit: 'GB-months of DynamoDB backups, each a full copy',
    page: 'https://aws.amazon.com/backup/pricing/',
    seen: quoted,
  },
  cloudfrontRequest: { ...cloudfront, usd: 0.01, per: 10_000, unit: 'HTTPS requests' },
  cloudfrontTransfer: { ...cloudfront, usd: 0.085, per: 1, unit: 'GB to the United States', seen: onAws },
  cloudfrontFunction: { ...cloudfront, usd: 0.1, per: million, unit: 'invocations of edge functions' },
  wafAcl: { ...waf, usd: 5, per: 1, unit: 'web ACLs' },
  wafRule: { ...waf, usd: 1, per: 1, unit: 'rules and managed rule groups' },
  wafRequest: { ...waf, usd: 0.6, per: million, unit: 'requests looked at' },
  cognitoLite: { ...cognito, usd: 0.0055, per: 1, unit: 'people a month (Lite)' },
  cognitoEssentials: { ...cognito, usd: 0.015, per: 1, unit: 'people a month (Essentials)' },
  cognitoPlus: { ...cognito, usd: 0.02, per: 1, unit: 'people a month (Plus)' },
  email: {
    usd: 0.1,
    per: 1000,
    unit: 'emails',
    page: 'https://aws.amazon.com/ses/pricing/',
    seen: quoted,
  },
  topicRequest: {
    usd: 0.5,
    per: million,
    unit: 'messages published to topics',
    page: 'https://aws.amazon.com/sns/pricing/',
    seen: remembered,
  },
  queueRequest: {
    usd: 0.4,
    per: million,
    unit: 'requests to standard queues',
    page: 'https://aws.amazon.com/sqs/pricing/',
    seen: quoted,
  },
  key: { ...kms, usd: 1, per: 1, unit: 'customer-managed keys, before their first rotation' },
  keyRequest: { ...kms, usd: 0.03, per: 10_000, unit: 'requests to keys' },
  logIngestion: { ...cloudwatch, usd: 0.5, per: 1, unit: 'GB of logs taken in' },
  logStorage: { ...cloudwatch, usd: 0.03, per: 1, unit: 'GB-months of compressed logs', seen: remembered },
  alarmMetric: { ...cloudwatch, usd: 0.1, per: 1, unit: 'metrics that alarms watch' },
  dashboard: { ...cloudwatch, usd: 3, per: 1, unit: 'dashboards' },
  customMetric: { ...cloudwatch, usd: 0.3, per: 1, unit: 'metrics of our own' },
  trace: {
    usd: 5,
    per: million,
    unit: 'traces recorded',
    page: 'https://aws.amazon.com/xray/pricing/',
    seen: onAws,
  },
  secret: { ...secrets, usd: 0.4, per: 1, unit: 'secrets' },
  fileStorage: { ...s3, usd: 0.023, per: 1, unit: 'GB-months of files' },
  fileRead: { ...s3, usd: 0.0004, per: 1000, unit: 'reads of files that the edge had not kept' },
} as const satisfies Readonly<Record<string, Price>>;

export type PriceName = keyof typeof prices;
export type PriceList = Readonly<Record<PriceName, Price>>;
