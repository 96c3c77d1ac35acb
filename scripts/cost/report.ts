import type { Assumptions } from './assumptions.ts';
import { type Basis, billOf, type Line, totalOf } from './bill.ts';
import { billOfCampaign, billOfEmails } from './email-bill.ts';
import type { Measured } from './measure.ts';
import { type PriceList, pricesOf } from './prices.ts';

const sizes = [100, 1_000, 10_000] as const;
const emailsPriced = 1000;

const dollars = (usd: number): string =>
  usd.toLocaleString('en-US', { minimumFractionDigits: 4, maximumFractionDigits: 4 });
const amount = (value: number): string => value.toLocaleString('en-US', { maximumSignificantDigits: 4 });

/** Rows as columns: the first to the left, the others to the right. */
const columns = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const padded = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(padded).join('  ').trimEnd()).join('\n');
};

const servicesIn = (bills: readonly (readonly Line[])[]): string[] => [
  ...new Set(bills.flat().map(({ service }) => service)),
];

/** The share of a service, most expensive first. */
const dominating = (lines: readonly Line[], most: number): string => {
  const total = totalOf(lines);
  return servicesIn([lines])
    .map((service) => ({ service, usd: totalOf(lines.filter((line) => line.service === service)) }))
    .toSorted((one, other) => other.usd - one.usd)
    .slice(0, most)
    .map(({ service, usd }) => `${service} ${Math.round((usd / total) * 100)} %`)
    .join(', ');
};

const clinicTable = (basis: Basis): string => {
  const bills = sizes.map((clinics) => ({ clinics, lines: billOf(basis, clinics) }));
  const row = (name: string, among: (line: Line) => boolean) => [
    name,
    ...bills.map(({ clinics, lines }) => dollars(totalOf(lines.filter(among)) / clinics)),
  ];
  const services = servicesIn(bills.map(({ lines }) => lines));
  return columns([
    ['dollars a month per clinic, with', ...sizes.map((clinics) => `${amount(clinics)} clinics`)],
    ...services
      .map((service) => row(service, (line) => line.service === service))
      .filter((cells) => cells.slice(1).some((cell) => cell !== dollars(0))),
    row('together', () => true),
    row('  of it the same for any number of clinics', ({ fixed }) => fixed),
    [
      'together, for all clinics',
      ...bills.map(({ lines }) =>
        totalOf(lines).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
      ),
    ],
  ]);
};

const weights = (basis: Basis): string =>
  [
    'what weighs most:',
    ...sizes.map((clinics) => `  ${amount(clinics)} clinics: ${dominating(billOf(basis, clinics), 4)}`),
  ].join('\n');

const emailTable = (basis: Basis, measured: Measured): string => {
  const bills = [
    billOfEmails(basis, measured.perEmail, emailsPriced),
    billOfCampaign(basis, measured.perCampaignEmail, emailsPriced),
  ];
  const cells = (among: (line: Line) => boolean) =>
    bills.map((lines) => dollars(totalOf(lines.filter(among))));
  return columns([
    [`dollars for ${amount(emailsPriced)} emails`, 'letters', 'a campaign'],
    ...servicesIn(bills).map((service) => [service, ...cells((line) => line.service === service)]),
    ['together', ...cells(() => true)],
  ]);
};

const quantities = (basis: Basis): string =>
  columns([
    ['what it is made of, for 1 clinic and a month', 'how many', 'dollars'],
    ...billOf(basis, 1)
      .filter(({ quantity }) => quantity > 0)
      .map(({ service, price, quantity, usd, fixed }) => [
        `${service}: ${basis.prices[price].unit}${fixed ? ' (for all clinics)' : ''}`,
        amount(quantity),
        dollars(usd),
      ]),
  ]);

const routesTable = ({ entries, tables, founding }: Measured): string =>
  columns([
    ['measured, by route or worker', 'times', 'ms of a core', 'read units', 'write units'],
    ...entries
      .toSorted((one, other) => other.use.milliseconds - one.use.milliseconds)
      .map(({ name, route, use }) => [
        route === '' ? name : route.replace('/api/v1', ''),
        ...[use.invocations, use.milliseconds, use.readUnits, use.writeUnits].map(amount),
      ]),
    ...Object.entries(tables).map(([table, { readUnits, writeUnits }]) => [
      `together, of the table ${table}`,
      '',
      '',
      ...[readUnits, writeUnits].map(amount),
    ]),
    [
      '(founding a clinic and filling its plan, once; not in the month)',
      ...[founding.invocations, founding.milliseconds, founding.readUnits, founding.writeUnits].map(amount),
    ],
  ]);

const assumed = (assumptions: Assumptions): string =>
  [
    'assumed (scripts/cost/assumptions.ts):',
    ...Object.values(assumptions).map(({ value, unit, why }) => `  ${amount(value)} ${unit}. ${why}`),
  ].join('\n');

const priced = (prices: PriceList): string => {
  const unseen = Object.values(prices).filter(({ seen }) => seen === 'nowhere, from memory');
  return [
    `prices: list prices of ${pricesOf.region} on ${pricesOf.date}, first tier (scripts/cost/prices.ts has the page of each).`,
    `  Check before relying on them, because no page could be read: ${unseen.map(({ unit }) => unit).join('; ')}.`,
    '  Not counted: free tiers (of Cognito, 10,000 people; CloudFront, 1 TB and 10 million requests; DynamoDB, 25 GB; Lambda, SQS,',
    '  KMS, CloudWatch and SNS, their first units), discounts of higher tiers, taxes, support plans, the domain and its zone,',
    '  text messages, the bytes that browsers send, writes refused by their condition, the foundations themselves,',
    '  archives of exports while they lie in their bucket, and what the milestones of a year copy to the foundation.',
  ].join('\n');
};

/** Everything `npm run cost` says, for people. */
export const reportOf = (basis: Basis, measured: Measured): string =>
  [
    clinicTable(basis),
    weights(basis),
    emailTable(basis, measured),
    quantities(basis),
    routesTable(measured),
    assumed(basis.assumptions),
    priced(basis.prices),
  ].join('\n\n');
