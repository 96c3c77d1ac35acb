export type Assumption = { readonly value: number; readonly unit: string; readonly why: string };

/**
 * What nobody can measure before there are clinics. `npm run cost` prints all of them; an operator who knows better edits them
 * here and runs it again.
 */
export const assumptions = {
  visitsPerPerson: {
    value: 8,
    unit: 'visits a month, each with a sign-in',
    why: 'Twice a week; sessions end when the tab is closed, so a visit begins with a sign-in.',
  },
  minutesInView: {
    value: 20,
    unit: 'minutes of a visit in which the page is in view',
    why: 'A page in view asks for changes of others every ten seconds; a tab in the background does not.',
  },
  elementsPerVisit: {
    value: 3,
    unit: 'elements opened in a visit',
    why: 'One looks at the overview, then at what is late and what is next.',
  },
  savesPerVisit: {
    value: 12,
    unit: 'autosaves in the visit of an owner or editor',
    why: 'Typing is sent when it rests for 0.7 s and at most every 3 s: a few sentences and two statuses.',
  },
  commentsPerVisit: {
    value: 1,
    unit: 'comments to the foundation in the visit of an owner or editor',
    why: 'Most is said inside the clinic and costs less, because it is copied to nobody.',
  },
  exports: {
    value: 0.1,
    unit: 'archives of everything a month',
    why: 'Once a year, and sometimes to see what is in it.',
  },
  ownersChores: {
    value: 2,
    unit: 'visits a month in which the owner sees members, audit log and profile, and saves the profile',
    why: 'Members and profile hardly change within a month.',
  },
  invitations: {
    value: 1,
    unit: 'invitations a month',
    why: 'A clinic of five people with some turnover; resent letters count as well.',
  },
  calendarReads: {
    value: 240,
    unit: 'readings of a subscribed calendar a month',
    why: 'One person in five subscribes; calendar programs ask every one to twelve hours, here every three.',
  },
  identityEmails: {
    value: 2,
    unit: 'emails of the identity provider a month',
    why: 'A code for somebody new and one forgotten password.',
  },
  clinicAgeMonths: {
    value: 24,
    unit: 'months of such use that are stored',
    why: 'Audit records and histories are never deleted: a clinic in its third year, halfway between new and old.',
  },
  coreMegabytes: {
    value: 1769,
    unit: 'megabytes of memory that buy a whole core',
    why: "Lambda's documentation. What was measured here on a whole core takes as much longer as the memory buys less. A core of this machine stands for one of arm64, which may be wrong by half.",
  },
  databaseMs: {
    value: 5,
    unit: 'milliseconds that a function waits for each answer of the database',
    why: 'DynamoDB answers within single-digit milliseconds. Some requests are made side by side; here each counts.',
  },
  coldStartShare: {
    value: 0.05,
    unit: 'of the invocations are cold starts',
    why: 'Working hours with pauses. A small installation has more of them, a large one fewer.',
  },
  coldStartMs: {
    value: 400,
    unit: 'milliseconds billed for a cold start',
    why: 'AWS bills the start of a function since August 2025; here some 90 ms on a whole core for libraries and code; there half a core, and the runtime itself.',
  },
  triggerMs: {
    value: 10,
    unit: 'milliseconds of a call by Cognito',
    why: 'It computes claims or the words of an email and reads nothing; local stacks have no Cognito to measure.',
  },
  tokensPerVisit: {
    value: 1,
    unit: 'tokens issued in a visit',
    why: 'An access token outlasts a visit of twenty minutes.',
  },
  platformLogBytes: {
    value: 650,
    unit: 'bytes that Lambda itself logs of an invocation',
    why: 'Its start, its end and its report as JSON.',
  },
  accessLogBytes: {
    value: 400,
    unit: 'bytes of an access log line, where the gateway writes one',
    why: 'Route, status, latency, ids.',
  },
  edgeLogBytes: {
    value: 150,
    unit: 'bytes that a request leaves in the log of the edge, where it writes one',
    why: 'A line of some 500 bytes, compressed before it is stored.',
  },
  metricsPerRoute: {
    value: 6,
    unit: 'metrics of each route, where the gateway keeps them route by route',
    why: 'Requests, both kinds of errors, both latencies, bytes. AWS says that they are billed and not at what price: here as metrics of our own, for all hours, though only hours with requests count.',
  },
  wafLogBytes: {
    value: 1700,
    unit: 'bytes of a firewall log line, where it writes all of them',
    why: 'It repeats the headers of the request.',
  },
  logCompression: {
    value: 0.15,
    unit: 'of the bytes taken in are stored',
    why: 'CloudWatch bills what is left after compression.',
  },
  fileRequestsPerVisit: {
    value: 6,
    unit: 'files asked of the edge in a visit',
    why: 'The page, its settings and what a release has changed; the rest is in the browser.',
  },
  fileKilobytesPerVisit: {
    value: 60,
    unit: 'KB of files in a visit',
    why: 'A release every two weeks renews some 200 KB of scripts in each browser; other visits take a few KB.',
  },
  edgeMissShare: {
    value: 0.3,
    unit: 'of the requests for files go on to the bucket',
    why: 'Few people far apart: the edge forgets between visits.',
  },
  headerBytes: {
    value: 900,
    unit: 'bytes of headers in an answer',
    why: 'The security headers above all; CloudFront bills them with the body.',
  },
  keyRequestsPerVisit: {
    value: 12,
    unit: 'requests to the key in a visit',
    why: 'DynamoDB keeps a table key for five minutes and a session: four times two tables; the rest is for cold starts and queues.',
  },
  requestsPerMessage: {
    value: 3,
    unit: 'requests to a queue for each message',
    why: 'Sent, received, deleted, without batches.',
  },
  idlePollsPerSource: {
    value: 657_000,
    unit: 'requests a month by which Lambda asks a queue for messages',
    why: 'Five pollers, each asking for 20 s, day and night: 5 × 2,628,000 s / 20 s.',
  },
  campaignRate: {
    value: 50,
    unit: 'recipients a second that campaigns go out at',
    why: 'SES raises a new account from 14 a second as it proves itself. Slower, the hand that sends waits longer, and Lambda asks for its time.',
  },
  eventsPerEmail: {
    value: 2,
    unit: 'events of the mail service for each email, each a message in a queue',
    why: 'Sent and delivered; a few bounce instead.',
  },
  minutesOfTracing: {
    value: 20_000,
    unit: 'minutes a month in which X-Ray may keep a trace each second, where tracing is on',
    why: 'Its rule keeps the first request of each second and 5 % of the rest; clinics work some 330 hours a month across time zones.',
  },
} as const satisfies Readonly<Record<string, Assumption>>;

export type Assumptions = Readonly<Record<keyof typeof assumptions, Assumption>>;
