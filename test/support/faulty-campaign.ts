import { createHash } from 'node:crypto';
import { mailEventPolicy } from '@portolan/data/campaigns/event-policies';
import { mailDayScale } from '@portolan/data/campaigns/settle-mail-day';
import { nothingStopped, stopAll } from '@portolan/domain/campaigns/change-suppression';
import { contactsOf } from '@portolan/domain/campaigns/chunk';
import { allBits } from '@portolan/domain/campaigns/recipient-facts';
import { type CampaignReport, outcomeOf } from '@portolan/domain/campaigns/report';
import type { BulkMail } from '@portolan/domain/mail/bulk-mailer';
import { createMailEventsWorker } from '@portolan/functions/workers/mail-events/handler';
import type { CampaignWorld } from './campaign-world.ts';
import { contactIdAt } from './filled-clinic.ts';
import type { CallFault, RecipientFault } from './mail-faults.ts';
import { type Between, Crash } from './moments.ts';

/** A number from 0 to 9,999 that is the same for the same text. */
const diceOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0) % 10_000;

/** What becomes of the calls: most go through. */
const faultOfCall = (number: number): CallFault => {
  const dice = diceOf(`call ${number}`);
  if (dice < 500) return 'throttle';
  if (dice < 900) return 'lose-answer';
  if (dice < 1_200) return 'lose-call';
  return dice < 1_400 ? 'fail' : 'none';
};

/** Some are refused, some put off twice, and a few put off for good. */
const faultsOfRecipients = () => {
  const goes = new Map<string, number>();
  return (address: string): RecipientFault => {
    const dice = diceOf(address);
    if (dice < 60) return 'refuse';
    if (dice >= 180) return 'none';
    const go = (goes.get(address) ?? 0) + 1;
    goes.set(address, go);
    return dice < 70 || go <= 2 ? 'put-off' : 'none';
  };
};

const isSilent = (address: string): boolean => diceOf(`silent ${address}`) < 500;
const isStopping = (address: string): boolean => diceOf(`stop ${address}`) < 100;

export type FaultyCampaign = {
  readonly clinic: number;
  readonly contacts: number;
  readonly atOnce: number;
  /** The moment at which the attempt breaks off; null lets it end. */
  readonly freezeBreaks: (attempt: number) => number | null;
  readonly sendBreaks: (attempt: number) => number | null;
};

export type FaultyEnd = {
  readonly report: CampaignReport;
  /** Recipients for whom what is said of them is not what happened, with what was wrong. */
  readonly wrong: readonly string[];
  readonly crashes: number;
  readonly calls: number;
  readonly leftOut: number;
};

const breakingAt =
  (at: number | null): Between =>
  (moment) => {
    if (moment === at) throw new Crash();
  };
const unlessCrash = (error: unknown): void => {
  if (!(error instanceof Crash)) throw error;
};

/** Freezes, beginning again after every break; each message comes twice. */
const freeze = async (world: CampaignWorld, { clinic, freezeBreaks }: FaultyCampaign, campaignId: string) => {
  const message = world.aboutCampaign(clinic, campaignId);
  let crashes = 0;
  for (let attempt = 0; ; attempt += 1) {
    const at = freezeBreaks(attempt);
    let isBroken = false;
    await world
      .freezer(breakingAt(at))(message)
      .catch((error: unknown) => {
        unlessCrash(error);
        isBroken = true;
      });
    if (!isBroken) break;
    crashes += 1;
  }
  await world.freezer()(message);
  return crashes;
};

/** Sends, beginning again after every break; each message comes twice, and now and then two hands work at once. */
const send = async (world: CampaignWorld, faulty: FaultyCampaign, campaignId: string) => {
  /** Who was in a call that nobody answered. */
  const unheard = new Set<string>();
  /** Hands that broke off: what they were about to call, or were told, they may not have written down. */
  const broken = new Set<string>();
  let hands = 0;
  let state = 'sending';
  for (let attempt = 0; state !== 'done'; attempt += 1) {
    if (attempt > 5_000) throw new Error('It never ends');
    const at = faulty.sendBreaks(attempt);
    const lease = attempt % 7 === 3 ? 0 : 30_000;
    const one = async (breaks: Between) => {
      hands += 1;
      const word = `hand ${faulty.clinic} ${hands}`;
      const heard = {
        noAnswer: ({ recipients }: BulkMail) => {
          for (const { to } of recipients) unheard.add(to);
        },
      };
      try {
        await world.sender(breaks, { atOnce: faulty.atOnce, lease }, { newWord: () => word }, heard)();
      } catch (error) {
        unlessCrash(error);
        broken.add(word);
      }
    };
    const breaks = breakingAt(at);
    // Two at once where the lease lasts for no time; otherwise the second finds the first at work.
    await (lease === 0 ? Promise.all([one(breaks), one(() => undefined)]) : one(breaks));
    if (attempt % 5 === 0) await one(breaks);
    world.time.now = new Date(world.time.now.getTime() + 31_000);
    state = (await world.find(faulty.clinic, campaignId)).run.state;
  }
  return { unheard, broken };
};

/** Tells what became of the mails, late, twice and in another order; of some nothing is ever told. */
const tellEvents = async (world: CampaignWorld): Promise<ReadonlySet<string>> => {
  const told = new Set<string>();
  const bodies = world.mail.taken.flatMap(({ to, tags }) => {
    if (isSilent(to)) return [];
    told.add(to);
    const timestamp = world.time.now.toISOString();
    const isBounced = diceOf(`bounce ${to}`) < 100;
    const mail = {
      timestamp,
      messageId: to,
      destination: [to],
      tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
    };
    const what = isBounced
      ? {
          eventType: 'Bounce',
          bounce: { bounceType: 'Permanent', bounceSubType: 'General', bouncedRecipients: [], timestamp },
        }
      : { eventType: 'Delivery', delivery: { timestamp, recipients: [] } };
    return [JSON.stringify({ ...what, mail })];
  });
  const twice = [...bodies, ...bodies].toSorted((one, other) => diceOf(one) - diceOf(other));
  const hear = createMailEventsWorker({
    sharing: {
      database: world.under(mailEventPolicy),
      now: () => world.time.now,
      pause: () => Promise.resolve(),
      scale: mailDayScale,
    },
    queue: world.queue,
    log: { ignored: () => undefined },
  });
  for (let start = 0; start < twice.length; start += 500) {
    const messages = twice
      .slice(start, start + 500)
      .map((body, at) => ({ messageId: `${start + at}`, body }));
    const failed = await hear(messages);
    if (failed.size > 0) throw [...failed.values()][0];
  }
  return told;
};

/** Whether what is said of somebody can be, by what truly happened to them; null where it can. */
const contradiction = (
  outcome: ReturnType<typeof outcomeOf>,
  truth: { readonly arrived: number; readonly told: boolean; readonly unheard: boolean },
): string | null => {
  if (truth.arrived > 1) return `accepted ${truth.arrived} times`;
  switch (outcome) {
    case 'sent':
      return truth.arrived === 1 ? null : 'said to be sent, and was not';
    case 'failed':
    case 'suppressed':
      return truth.arrived === 0 ? null : `said to be ${outcome}, and was sent`;
    case 'uncertain':
      if (truth.told) return 'said to be uncertain, though an event told of it';
      return truth.unheard ? null : 'said to be uncertain, though the answer was heard';
    default:
      return `said to be ${outcome}`;
  }
};

/** Sends a campaign through every fault there is, and compares what is said of each recipient with what happened. */
export const sendThroughFaults = async (world: CampaignWorld, faulty: FaultyCampaign): Promise<FaultyEnd> => {
  const { clinic, contacts } = faulty;
  world.mail.reset();
  await world.addClinic(clinic);
  await world.addContacts(clinic, contacts);
  const campaign = await world.addCampaign(clinic);
  const frozenAfter = await freeze(world, faulty, campaign.id);
  // Some stop it between the freezing and the sending.
  const addressOf = (number: number) => `p${number}.${clinic}@example.org`;
  const numbers = Array.from({ length: contacts }, (_, number) => number);
  for (const number of numbers.filter((one) => isStopping(addressOf(one)))) {
    const stop = {
      reason: 'unsubscribed',
      at: world.time.now.toISOString(),
      campaignId: null,
      leaving: null,
    } as const;
    await world.write(
      world.suppressions(clinic).put(stopAll(nothingStopped(contactIdAt(clinic, number)), stop), 'changed'),
    );
  }
  world.mail.faults.ofCall = faultOfCall;
  world.mail.faults.ofRecipient = faultsOfRecipients();
  const { unheard, broken } = await send(world, faulty, campaign.id);
  const told = await tellEvents(world);
  world.time.now = new Date(world.time.now.getTime() + 24 * 3_600_000);
  const { report, chunks, claims, run } = await world.find(clinic, campaign.id);
  const claimOf = new Map(claims.map((claim) => [claim.number, claim]));
  const said = new Map<string, ReturnType<typeof outcomeOf>>();
  const leftByBroken = new Set<string>();
  const wrong: string[] = [];
  for (const chunk of chunks) {
    const claim = claimOf.get(chunk.number);
    const bits = allBits(claim?.facts ?? '');
    for (const [place, id] of contactsOf(chunk).entries()) {
      if (said.has(id)) wrong.push(`${id}: in two chunks`);
      const looked = { state: 'released', now: world.time.now } as const;
      said.set(id, claim === undefined ? null : outcomeOf(bits[place] ?? 0, claim, looked));
      if (claim?.state === 'calling' && broken.has(claim.by)) leftByBroken.add(id);
    }
  }
  for (const number of numbers) {
    const to = addressOf(number);
    const id = contactIdAt(clinic, number);
    if (!said.has(id)) {
      wrong.push(`${to}: in no chunk`);
      continue;
    }
    const truth = {
      arrived: world.mail.inbox.get(to) ?? 0,
      told: told.has(to),
      unheard: unheard.has(to) || leftByBroken.has(id),
    };
    const fault = contradiction(said.get(id) ?? null, truth);
    if (fault !== null) wrong.push(`${to}: ${fault}`);
    if (isStopping(to) && truth.arrived > 0) wrong.push(`${to}: was written to, and had stopped it`);
  }
  const leftOut = Object.values(run.leftOut).reduce((sum, count) => sum + count, 0);
  return { report, wrong, crashes: broken.size + frozenAfter, calls: world.mail.calls(), leftOut };
};
