import { openCampaignChunks } from '@portolan/data/campaigns/campaign-chunks';
import { openCampaignClaims } from '@portolan/data/campaigns/campaign-claims';
import { openCampaignLetters } from '@portolan/data/campaigns/campaign-letters';
import { openCampaignRuns, openCampaigns } from '@portolan/data/campaigns/campaigns';
import { openCampaignsDue } from '@portolan/data/campaigns/campaigns-due';
import { type CampaignSending, openCampaignsSending } from '@portolan/data/campaigns/campaigns-sending';
import { countMailDay } from '@portolan/data/campaigns/count-mail-day';
import type { Database } from '@portolan/data/clients';
import { writeOne } from '@portolan/data/writing';
import type { Campaign, CampaignRun, WaitReason } from '@portolan/domain/campaigns/campaign';
import { type Chunk, chunkSize } from '@portolan/domain/campaigns/chunk';
import { placesLeft } from '@portolan/domain/campaigns/claim';
import { isToSend } from '@portolan/domain/campaigns/freeze';
import type { CampaignLetter } from '@portolan/domain/campaigns/letter';
import { hoursUntilUncertain } from '@portolan/domain/campaigns/report';
import { pauseAfter } from '../../runtime/pause-after.ts';

/** Chunks that are read together, ahead of being sent. */
const readAhead = 20;
const hour = 3_600_000;

/** What is left of one campaign, as the sender holds it. */
export type CampaignWork = {
  readonly listed: CampaignSending;
  readonly campaign: Campaign;
  run: CampaignRun;
  readonly letters: readonly CampaignLetter[];
  /** Numbers of chunks that nobody was seen to be done with, in the order in which they are taken. */
  pending: number[];
  /** Chunks that are being worked at. */
  underWay: number;
  /** People decided otherwise: when nothing is under way any more, it is taken up anew. */
  isStopped: boolean;
  /** By number: how many to call at a time, after the mail service refused all at once; and goes at it that came to nothing. */
  readonly limits: Map<number, number>;
  readonly vain: Map<number, number>;
  readonly chunks: Map<number, Chunk>;
};

const numbersUpTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

/** Takes a campaign off the list of those that are sending, as it was seen there. */
export const takeOffList = async (database: Database, listed: CampaignSending): Promise<void> => {
  await writeOne(database, openCampaignsSending(database).remove(listed, 'changed'));
};

/** Changes the run as it is stored, whoever wrote it meanwhile; `null` leaves it. Resolves with what is stored then. */
const changeRun = async (
  database: Database,
  { organizationId, campaignId }: CampaignSending,
  change: (run: CampaignRun) => CampaignRun | null,
): Promise<CampaignRun | null> => {
  const runs = openCampaignRuns(database, organizationId);
  for (;;) {
    const before = await runs.find(campaignId);
    const after = before && change(before);
    if (before === null || after === null) return before;
    const next = { ...after, version: before.version + 1 };
    if ((await writeOne(database, runs.put(next, 'changed'))).ok) return next;
  }
};

/** Says in the run whether it waits, and for what; of one that is gone nothing more is sent. */
export const noteWaiting = async (
  database: Database,
  work: CampaignWork,
  why: WaitReason | null,
): Promise<void> => {
  const state = why === null ? 'sending' : 'waiting';
  if (work.run.state === state && work.run.waitsFor === why) return;
  const isUnderWay = ({ state: stored }: CampaignRun) => stored === 'sending' || stored === 'waiting';
  const run = await changeRun(database, work.listed, (stored) =>
    isUnderWay(stored) && (stored.state !== state || stored.waitsFor !== why)
      ? { ...stored, state, waitsFor: why }
      : null,
  );
  if (run === null) work.isStopped = true;
  else work.run = run;
};

/**
 * Counts what was sent of a campaign toward the clinic's days, before it leaves the list by which the cap counts it: events would
 * have it counted later, and until then the clinic could send as much again.
 */
const countDays = async (
  database: Database,
  { organizationId, campaignId }: CampaignSending,
  now: Date,
): Promise<void> => {
  const sharing = { database, now: () => now, pause: pauseAfter };
  const claims = await openCampaignClaims(database, organizationId).all(campaignId);
  for (const day of new Set(claims.map((claim) => claim.day)))
    await countMailDay(sharing, organizationId, campaignId, day);
};

/** The run is done, and will be settled when nothing more can be heard. */
const end = async (
  database: Database,
  listed: CampaignSending,
  now: Date,
  chunks: number,
): Promise<boolean> => {
  const { organizationId, campaignId } = listed;
  const at = new Date(now.getTime() + hoursUntilUncertain * hour).toISOString();
  const due = { organizationId, campaignId, what: 'settle', at } as const;
  await countDays(database, listed, now);
  // First: a run that is done and never settled would be nobody's.
  await writeOne(database, openCampaignsDue(database).put(due, 'never'));
  const run = await changeRun(database, listed, (stored) =>
    stored.chunks === chunks && (stored.state === 'sending' || stored.state === 'waiting')
      ? { ...stored, state: 'done', waitsFor: null, doneAt: now.toISOString() }
      : null,
  );
  if (run !== null && run.chunks !== chunks) return false;
  await takeOffList(database, listed);
  return true;
};

/** Numbers of the chunks that somebody has still to work at: nobody claimed them, or some of them were in no call yet. */
const findPending = async (
  database: Database,
  listed: CampaignSending,
  run: CampaignRun,
): Promise<number[]> => {
  const claims = await openCampaignClaims(database, listed.organizationId).all(listed.campaignId);
  const isGoneThrough = new Set(
    claims.filter((claim) => placesLeft(claim).length === 0).map(({ number }) => number),
  );
  return numbersUpTo(run.chunks).filter((number) => !isGoneThrough.has(number));
};

/**
 * Ends a campaign of which nothing is left. False where something is, which is in `pending` then: it was added meanwhile, or left by
 * another hand.
 */
export const finish = async (database: Database, work: CampaignWork, now: Date): Promise<boolean> => {
  const { listed } = work;
  const run = await openCampaignRuns(database, listed.organizationId).find(listed.campaignId);
  if (run === null) {
    await takeOffList(database, listed);
    return true;
  }
  work.run = run;
  work.pending = await findPending(database, listed, run);
  return work.pending.length === 0 && end(database, listed, now, run.chunks);
};

/**
 * Reads what is left of a campaign on the list. Null where nothing is to be sent of it now: one that is paused or gone is taken off,
 * and put there again when it goes on; one that was canceled is ended.
 */
export const openCampaignWork = async (
  database: Database,
  listed: CampaignSending,
  now: Date,
): Promise<CampaignWork | null> => {
  const { organizationId, campaignId } = listed;
  const [campaign, run] = await Promise.all([
    openCampaigns(database, organizationId).find(campaignId),
    openCampaignRuns(database, organizationId).find(campaignId),
  ]);
  const isOver = run === null || (run.state !== 'sending' && run.state !== 'waiting');
  if (campaign === null || isOver) {
    await takeOffList(database, listed);
    return null;
  }
  if (campaign.state === 'canceled') {
    await end(database, listed, now, run.chunks);
    return null;
  }
  if (!isToSend(campaign, now)) {
    await countDays(database, listed, now);
    await takeOffList(database, listed);
    return null;
  }
  const letters = openCampaignLetters(database, organizationId);
  const [pending, english, spanish] = await Promise.all([
    findPending(database, listed, run),
    letters.find(campaignId, run.parts[0]?.freeze ?? 0, 'en'),
    letters.find(campaignId, run.parts[0]?.freeze ?? 0, 'es'),
  ]);
  return {
    listed,
    campaign,
    run,
    letters: [english, spanish].filter((letter) => letter !== null),
    pending,
    underWay: 0,
    isStopped: false,
    limits: new Map(),
    vain: new Map(),
    chunks: new Map(),
  };
};

/** The next chunk that is to be worked at; null where there is none now, or the campaign is gone. */
export const nextChunk = async (database: Database, work: CampaignWork): Promise<Chunk | null> => {
  const [number] = work.pending;
  if (number === undefined) return null;
  if (!work.chunks.has(number)) {
    const { organizationId } = work.listed;
    const ahead = work.pending.slice(0, readAhead);
    for (const chunk of await openCampaignChunks(database, organizationId).many(work.run, ahead))
      work.chunks.set(chunk.number, chunk);
  }
  const chunk = work.chunks.get(number);
  if (chunk !== undefined) return chunk;
  const { organizationId, campaignId } = work.listed;
  if ((await openCampaigns(database, organizationId).find(campaignId)) !== null)
    throw new Error('A chunk that the run counts is not there');
  work.isStopped = true;
  return null;
};

export const limitOf = (work: CampaignWork, number: number): number => work.limits.get(number) ?? chunkSize;
