import { type Basis, gigabyte, type Line, priced } from './bill.ts';
import { type FunctionUse, noUse, plus, sumOf } from './consumption.ts';
import { computedBy } from './lambda-use.ts';
import type { PriceName } from './prices.ts';

/** What one more email costs, by what its letter took from the workers: for a thousand of them, in dollars. */
export const billOfEmails = (
  { installation: i, assumptions: a, prices }: Basis,
  perEmail: Readonly<Record<string, FunctionUse>>,
  emails: number,
): Line[] => {
  const line = (service: string, price: PriceName, quantity: number): Line =>
    priced(prices, service, price, quantity * emails);
  const used = sumOf(Object.values(perEmail));
  const mailEvents = i.mailEvents ? a.eventsPerEmail.value : 0;
  const logged = i.platformLog ? used.invocations * a.platformLogBytes.value : 0;
  return [
    line('SES', 'email', 1),
    line('Lambda', 'lambdaRequest', used.invocations),
    line('Lambda', 'lambdaGigabyteSecond', computedBy(perEmail, i, a)),
    line('DynamoDB', 'readUnit', used.readUnits),
    line('DynamoDB', 'writeUnit', used.writeUnits),
    line('SNS', 'topicRequest', mailEvents),
    line('SQS', 'queueRequest', (used.messages + mailEvents) * a.requestsPerMessage.value),
    line('CloudWatch', 'logIngestion', logged / gigabyte),
  ];
};

/**
 * What mails of a campaign cost: as above, with the time that the one hand waits for the account's rate. It waits for all clinics at
 * once; here its wait is counted whole, as if this campaign were alone.
 */
export const billOfCampaign = (
  basis: Basis,
  perEmail: Readonly<Record<string, FunctionUse>>,
  emails: number,
): Line[] => {
  const { campaignRate, databaseMs } = basis.assumptions;
  const sending = perEmail['worker-sending'] ?? noUse;
  // A wait is a wait, whatever for.
  const waiting = { ...noUse, calls: 1000 / campaignRate.value / databaseMs.value };
  return billOfEmails(basis, { ...perEmail, 'worker-sending': plus(sending, waiting) }, emails);
};
