import type { Assumptions } from './assumptions.ts';
import { type Consumption, type FunctionUse, sumOf } from './consumption.ts';
import type { Installation } from './installation.ts';
import { computedBy } from './lambda-use.ts';
import type { PriceList, PriceName } from './prices.ts';

export type Line = {
  readonly service: string;
  readonly price: PriceName;
  /** How many of the price's unit in a month. */
  readonly quantity: number;
  readonly usd: number;
  /** Whether it costs the same for any number of clinics. */
  readonly fixed: boolean;
};

/** What a bill is made from. */
export type Basis = {
  readonly consumption: Consumption;
  readonly installation: Installation;
  readonly assumptions: Assumptions;
  readonly prices: PriceList;
};

export const gigabyte = 1024 ** 3;
const daysAMonth = 30.4;

/** What was measured, with the functions that Cognito calls and nothing here does. */
const withTriggers = (
  { functions, visits }: Consumption,
  { tokensPerVisit, identityEmails, triggerMs }: Assumptions,
): Record<string, FunctionUse> => {
  const called = (invocations: number): FunctionUse => ({
    ...sumOf([]),
    invocations,
    milliseconds: invocations * triggerMs.value,
  });
  return {
    ...functions,
    'trigger-access-token': called(visits * tokensPerVisit.value),
    'trigger-identity-mail': called(identityEmails.value),
  };
};

/** Traces that X-Ray keeps: the first request of each second, and one in twenty of the others. */
const tracesKept = (requests: number, { minutesOfTracing }: Assumptions): number => {
  const first = Math.min(requests, minutesOfTracing.value * 60);
  return first + (requests - first) * 0.05;
};

const logBytesOf = ({ consumption, installation, assumptions: a }: Basis, invocations: number) => {
  const { apiRequests, loggedBytes, visits } = consumption;
  const atTheEdge = apiRequests + visits * a.fileRequestsPerVisit.value;
  return (
    loggedBytes +
    (installation.platformLog ? invocations * a.platformLogBytes.value : 0) +
    (installation.accessLog ? apiRequests * a.accessLogBytes.value : 0) +
    (installation.wafLog ? atTheEdge * a.wafLogBytes.value : 0)
  );
};

const cognitoPrice = {
  LITE: 'cognitoLite',
  ESSENTIALS: 'cognitoEssentials',
  PLUS: 'cognitoPlus',
} as const satisfies Readonly<Record<Installation['userPoolTier'], PriceName>>;

/** A line of the bill for so many of the price's unit. */
export const priced = (prices: PriceList, service: string, price: PriceName, quantity: number): Line => {
  const { usd, per } = prices[price];
  return { service, price, quantity, usd: (quantity / per) * usd, fixed: false };
};

/** What functions take that run the same for any number of clinics: the clock. */
const sharedLines = ({ consumption: { shared }, installation, assumptions, prices }: Basis): Line[] => {
  const { invocations, readUnits, writeUnits } = sumOf(Object.values(shared));
  if (invocations === 0) return [];
  const once = (service: string, price: PriceName, quantity: number) => ({
    ...priced(prices, service, price, quantity),
    fixed: true,
  });
  return [
    once('Lambda', 'lambdaRequest', invocations),
    once('Lambda', 'lambdaGigabyteSecond', computedBy(shared, installation, assumptions)),
    once('DynamoDB', 'readUnit', readUnits),
    once('DynamoDB', 'writeUnit', writeUnits),
  ];
};

/** Everything a month costs, in dollars at list price, for so many clinics like the one measured. */
export const billOf = (basis: Basis, clinics: number): Line[] => {
  const { consumption: c, installation: i, assumptions: a, prices } = basis;
  const each = (service: string, price: PriceName, quantity: number) =>
    priced(prices, service, price, quantity * clinics);
  const once = (service: string, price: PriceName, quantity: number) => ({
    ...priced(prices, service, price, quantity),
    fixed: true,
  });
  const functions = withTriggers(c, a);
  const used = sumOf(Object.values(functions));
  const files = c.visits * a.fileRequestsPerVisit.value;
  const atTheEdge = c.apiRequests + files;
  const edgeBytes =
    c.answeredBytes + atTheEdge * a.headerBytes.value + c.visits * a.fileKilobytesPerVisit.value * 1024;
  const edgeLog = atTheEdge * a.edgeLogBytes.value;
  const stored = (c.storedBytes + c.addedBytes * a.clinicAgeMonths.value) / gigabyte;
  const logged = logBytesOf(basis, used.invocations) / gigabyte;
  const emails = c.emails + a.identityEmails.value;
  const mailEvents = i.mailEvents ? emails * a.eventsPerEmail.value : 0;
  return [
    each('Lambda', 'lambdaRequest', used.invocations),
    each('Lambda', 'lambdaGigabyteSecond', computedBy(functions, i, a)),
    each('API Gateway', 'apiRequest', c.apiRequests),
    each('DynamoDB', 'readUnit', used.readUnits),
    each('DynamoDB', 'writeUnit', used.writeUnits),
    each('DynamoDB', 'tableStorage', stored),
    each('DynamoDB', 'pointInTimeRecovery', i.pointInTimeRecovery ? stored : 0),
    each('Backup', 'backupStorage', stored * i.backupCopies),
    each('CloudFront', 'cloudfrontRequest', atTheEdge),
    each('CloudFront', 'cloudfrontTransfer', edgeBytes / gigabyte),
    each('CloudFront', 'cloudfrontFunction', i.edgeFunctions > 0 ? files : 0),
    each('S3', 'fileRead', files * a.edgeMissShare.value),
    each('S3', 'fileStorage', (edgeLog / gigabyte) * (i.edgeLogDays / daysAMonth)),
    once('WAF', 'wafAcl', i.webAcls),
    once('WAF', 'wafRule', i.wafRules),
    each('WAF', 'wafRequest', i.webAcls > 0 ? atTheEdge : 0),
    each('Cognito', cognitoPrice[i.userPoolTier], c.people),
    each('SES', 'email', emails),
    each('SNS', 'topicRequest', mailEvents),
    each('SQS', 'queueRequest', (used.messages + mailEvents) * a.requestsPerMessage.value),
    once('SQS', 'queueRequest', i.polledQueues * a.idlePollsPerSource.value),
    once('KMS', 'key', i.keys),
    each('KMS', 'keyRequest', i.keys > 0 ? c.visits * a.keyRequestsPerVisit.value : 0),
    each('CloudWatch', 'logIngestion', logged),
    each('CloudWatch', 'logStorage', logged * a.logCompression.value * (i.logDays / daysAMonth)),
    once('CloudWatch', 'alarmMetric', i.alarmMetrics),
    once('CloudWatch', 'dashboard', i.dashboards),
    once('CloudWatch', 'customMetric', i.customMetrics + i.watchedRoutes * a.metricsPerRoute.value),
    priced(prices, 'X-Ray', 'trace', i.tracing ? tracesKept(used.invocations * clinics, a) : 0),
    once('Secrets Manager', 'secret', i.secrets),
    ...sharedLines(basis),
  ];
};

/** Dollars of all lines together. */
export const totalOf = (lines: readonly Line[]): number => lines.reduce((sum, { usd }) => sum + usd, 0);
