import { setTimeout as pause } from 'node:timers/promises';
import { sesBulkMailer } from '@portolan/adapters/ses-bulk-mailer';
import { openContacts } from '@portolan/data/campaigns/contacts';
import { mailEventPolicy } from '@portolan/data/campaigns/event-policies';
import { mailDayScale } from '@portolan/data/campaigns/settle-mail-day';
import type { Database } from '@portolan/data/clients';
import { createMailEventsWorker } from '@portolan/functions/workers/mail-events/handler';
import { localCredentials, localRegion } from '@portolan/local/engines/clients';
import { type CampaignWorld, startCampaignWorld } from '../support/campaign-world.ts';
import type { Bench, Figure } from './figure.ts';
import { meter, type Used } from './metered-database.ts';

const contacts = 100_000;
const chunk = 50;
/** SES calls and write units of one recipient, before events (architecture). */
const mostCalls = 0.021;
const mostUnits = 0.15;
/** Recipients a second that the hand is told to keep to, and for how many. */
const rate = 200;
const paced = 4_000;

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

/** Calls the local SES and does nothing else: what the sender's speed is compared with. */
const onlyCall = async (world: CampaignWorld, recipients: number): Promise<number> => {
  const mailer = sesBulkMailer(
    { endpoint: world.mail.endpoint, region: localRegion, credentials: localCredentials },
    'portolan-test',
  );
  const [mail] = world.sentMails;
  if (mail === undefined) throw new Error('Nothing was sent that could be sent again');
  const seconds = await secondsOf(async () => {
    for (let sent = 0; sent < recipients; sent += chunk) await mailer.send(mail);
  });
  return recipients / seconds;
};

/** The most recipients of calls that began within a second of one another, and how many a second there were over all. */
const heldRate = (starts: readonly { readonly at: number; readonly recipients: number }[]) => {
  const [first, last] = [starts[0]?.at ?? 0, starts.at(-1)?.at ?? 0];
  const total =
    starts.reduce((sum, { recipients }) => sum + recipients, 0) - (starts.at(-1)?.recipients ?? 0);
  let most = 0;
  for (const [index, { at }] of starts.entries()) {
    let within = 0;
    for (let next = index; next < starts.length && (starts[next]?.at ?? 0) < at + 1000; next += 1)
      within += starts[next]?.recipients ?? 0;
    most = Math.max(most, within);
  }
  return { held: (total * 1000) / (last - first), most };
};

/** What became of the mails, as SES tells it, ten at a time as the queue hands them over. */
const tellEvents = async (world: CampaignWorld, database: Database): Promise<void> => {
  const hear = createMailEventsWorker({
    sharing: { database, now: () => world.time.now, pause: () => Promise.resolve(), scale: mailDayScale },
    queue: world.queue,
    log: { ignored: () => undefined },
  });
  const timestamp = world.time.now.toISOString();
  const bodies = world.mail.taken.map(({ to, tags }) =>
    JSON.stringify({
      eventType: 'Delivery',
      delivery: { timestamp, recipients: [to] },
      mail: {
        timestamp,
        messageId: to,
        destination: [to],
        tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
      },
    }),
  );
  for (let start = 0; start < bodies.length; start += 100)
    await hear(bodies.slice(start, start + 100).map((body, at) => ({ messageId: `${start + at}`, body })));
};

/** What a campaign in two languages costs and how fast it is frozen and sent, to a hundred thousand of a hundred thousand contacts. */
export const campaign: Bench = async () => {
  const figures: Figure[] = [];
  const add = (name: string, value: number, unit: string, limit: number | null, better: Figure['better']) =>
    figures.push({ name: `campaign ${name}`, value, unit, limit, better });
  const world = await startCampaignWorld(new Date());
  try {
    await world.addClinic(1);
    await world.addContacts(1, contacts);
    if ((await openContacts(world.database, world.organizationAt(1)).count()) !== contacts)
      throw new Error('Not all contacts are there');
    const one = await world.addCampaign(1);
    const used: Used[] = [];
    world.onOpened = (database) => used.push(meter(database));
    const units = () => used.reduce((sum, { writes }) => sum + writes, 0);
    const frozen = await secondsOf(() => world.freezer()(world.aboutCampaign(1, one.id)));
    add('frozen, 100,000 of 100,000', frozen, 's', null, 'lower');
    const sent = await secondsOf(async () => {
      while ((await world.find(1, one.id)).run.state !== 'done') {
        await world.sender(undefined, { atOnce: 12, work: 600_000 })();
      }
    });
    const { report } = await world.find(1, one.id);
    if (report.all.outcomes.sent !== contacts) throw new Error('Not everybody was written to');
    add('SES calls a recipient', world.mail.calls() / contacts, 'calls', mostCalls, 'lower');
    add('write units a recipient, before events', units() / contacts, 'units', mostUnits, 'lower');
    add('sent', contacts / sent, 'per s', null, 'higher');
    const alone = await onlyCall(world, 5_000);
    add(
      'sent, of what only calling the local SES comes to',
      (100 * contacts) / sent / alone,
      '%',
      null,
      'higher',
    );
    const before = units();
    world.mail.taken.length = Math.min(world.mail.taken.length, 10_000);
    const hearing = world.under(mailEventPolicy);
    used.push(meter(hearing));
    await tellEvents(world, hearing);
    add(
      'write units a recipient that a delivery adds',
      (units() - before) / world.mail.taken.length,
      'units',
      null,
      'lower',
    );
    await measureRate(world, add);
    return figures;
  } finally {
    await world.stop();
  }
};

type Add = (
  name: string,
  value: number,
  unit: string,
  limit: number | null,
  better: Figure['better'],
) => void;

/** Whether the hand keeps to a rate, in real time. */
const measureRate = async (world: CampaignWorld, add: Add): Promise<void> => {
  world.mail.reset();
  await world.addClinic(2);
  await world.addContacts(2, paced);
  const two = await world.addCampaign(2);
  await world.freezer()(world.aboutCampaign(2, two.id));
  await world.sender(
    undefined,
    { atOnce: 12, work: 600_000 },
    { rate, now: () => new Date(), pause: (milliseconds) => pause(milliseconds) },
  )();
  const { held, most } = heldRate(world.mail.starts);
  add('held rate, of what is set', (100 * held) / rate, '%', 95, 'higher');
  add('held rate at most, of what is set', (100 * held) / rate, '%', 100.5, 'lower');
  // A call is one burst of up to fifty, which may begin and end a second.
  add('fullest second beside one call, of what is set', (100 * (most - chunk)) / rate, '%', 106, 'lower');
};
