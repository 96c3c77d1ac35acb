import type { CampaignSending } from '@portolan/data/campaigns/campaigns-sending';
import type { Database } from '@portolan/data/clients';
import type { WaitReason } from '@portolan/domain/campaigns/campaign';
import { type Chunk, contactsOf } from '@portolan/domain/campaigns/chunk';
import {
  type CampaignWork,
  finish,
  nextChunk,
  noteWaiting,
  openCampaignWork,
  takeOffList,
} from './campaign-work.ts';
import { type ClinicSending, openClinicSending, waitsFor } from './clinic.ts';

/** A clinic whose turn comes round, with all of its campaigns that are sending. */
export type ClinicTurn = {
  clinic: ClinicSending;
  readonly works: CampaignWork[];
  /** Milliseconds since 1970 until which it is passed over. */
  restsUntil: number;
};

/** One chunk whose turn it is. `persons`: who are in it at most. */
export type Turn = {
  readonly of: ClinicTurn;
  readonly work: CampaignWork;
  readonly chunk: Chunk;
  readonly persons: number;
};

/** A clinic that may not send is looked at again after so long. */
const restMilliseconds = 30_000;

/**
 * Whose turn it is: one chunk of each clinic after the other, so that shares are fair, whoever came first and however much they
 * have; a clinic's campaigns share its turns.
 */
export const openTurns = (
  database: Database,
  now: () => Date,
  mailFrom: string,
  noteFailure: (error: unknown) => void,
) => {
  const clinics = new Map<string, ClinicTurn>();
  /** What was taken off the list, as it was seen there: the list lags by milliseconds. */
  const ended = new Map<string, number>();
  let order: string[] = [];

  const drop = (turn: ClinicTurn, work: CampaignWork): void => {
    const at = turn.works.indexOf(work);
    // Several of its chunks may fail.
    if (at >= 0) turn.works.splice(at, 1);
    ended.set(work.listed.campaignId, work.listed.version);
  };

  const rest = async (turn: ClinicTurn, why: WaitReason): Promise<void> => {
    turn.restsUntil = now().getTime() + restMilliseconds;
    for (const work of turn.works) await noteWaiting(database, work, why);
  };

  /** Reads anew how many the clinic may write to; null for one that is gone. */
  const reopen = (organizationId: string, campaignIds: readonly string[]): Promise<ClinicSending | null> =>
    openClinicSending(database, organizationId, campaignIds, now(), mailFrom);

  const add = async (organizationId: string, listed: readonly CampaignSending[]): Promise<void> => {
    const known = clinics.get(organizationId);
    const isNew = ({ campaignId, version }: CampaignSending): boolean =>
      (ended.get(campaignId) ?? 0) < version &&
      known?.works.some((work) => work.listed.campaignId === campaignId) !== true;
    const fresh = listed.filter(isNew);
    if (fresh.length === 0) return;
    const opened = await Promise.all(fresh.map((one) => openCampaignWork(database, one, now())));
    for (const [at, one] of fresh.entries()) if (opened[at] === null) ended.set(one.campaignId, one.version);
    const works = opened.filter((work) => work !== null);
    if (works.length === 0) return;
    if (known !== undefined) {
      known.works.push(...works);
      return;
    }
    const clinic = await reopen(
      organizationId,
      listed.map(({ campaignId }) => campaignId),
    );
    if (clinic === null) {
      for (const { listed: one } of works) await takeOffList(database, one);
      return;
    }
    const turn: ClinicTurn = { clinic, works, restsUntil: 0 };
    clinics.set(organizationId, turn);
    order.push(organizationId);
    const why = await waitsFor(database, organizationId);
    if (why !== null) await rest(turn, why);
  };

  /** Takes up anew what people decided about: it may be over, or go on again by now. */
  const takeUpAnew = async (turn: ClinicTurn, work: CampaignWork): Promise<void> => {
    const again = await openCampaignWork(database, work.listed, now());
    if (again === null) drop(turn, work);
    else turn.works.splice(turn.works.indexOf(work), 1, again);
  };

  /**
   * Whether a clinic that waited, or whose day is over, may be sent for, read anew and before anything is claimed. One that was erased
   * meanwhile is dropped: whatever were written for it then would be left behind.
   */
  const mayGoOn = async (turn: ClinicTurn): Promise<boolean> => {
    const { organizationId } = turn.clinic;
    const ids = turn.works.map(({ listed }) => listed.campaignId);
    const clinic = await reopen(organizationId, ids);
    if (clinic === null) {
      for (const work of [...turn.works]) {
        await takeOffList(database, work.listed);
        drop(turn, work);
      }
      return false;
    }
    turn.clinic = clinic;
    const why = await waitsFor(database, organizationId);
    if (why !== null) await rest(turn, why);
    return why === null;
  };

  /** What of a clinic is sent next; null where nothing is now. */
  const nextOf = async (turn: ClinicTurn): Promise<Turn | null> => {
    for (const work of [...turn.works]) {
      if (work.isStopped) {
        if (work.underWay === 0) await takeUpAnew(turn, work);
        continue;
      }
      if (work.pending.length === 0 && work.underWay === 0 && (await finish(database, work, now()))) {
        drop(turn, work);
        continue;
      }
      const chunk = await nextChunk(database, work);
      if (chunk === null) continue;
      const { today, room } = turn.clinic;
      const isAnew = today(now()) !== room.day || work.run.state === 'waiting';
      if (isAnew && !(await mayGoOn(turn))) return null;
      const persons = contactsOf(chunk).length;
      if (turn.clinic.room.left < persons) {
        await rest(turn, 'daily-cap');
        return null;
      }
      await noteWaiting(database, work, null);
      work.pending.shift();
      work.underWay += 1;
      turn.clinic.room.left -= persons;
      // Its campaigns take turns too.
      turn.works.push(...turn.works.splice(turn.works.indexOf(work), 1));
      return { of: turn, work, chunk, persons };
    }
    return null;
  };

  return {
    rest,
    drop,

    /** Its turn came, and there is no time for it: it is the next hand's. */
    putBack: ({ of, work, chunk, persons }: Turn): void => {
      work.pending.unshift(chunk.number);
      work.underWay -= 1;
      of.clinic.room.left += persons;
    },

    /** Takes up what is new on the list. */
    look: async (listed: readonly CampaignSending[]): Promise<void> => {
      const byClinic = Object.groupBy(listed, ({ organizationId }) => organizationId);
      for (const [organizationId, ofClinic = []] of Object.entries(byClinic))
        await add(organizationId, ofClinic).catch((error: unknown) => {
          // Not again by this hand: what is damaged holds nobody else up.
          for (const { campaignId, version } of ofClinic) ended.set(campaignId, version);
          noteFailure(error);
        });
    },

    /** The next chunk of the next clinic that has one; null where nobody has one now. */
    next: async (): Promise<Turn | null> => {
      for (let passed = 0; passed < order.length; passed += 1) {
        const [first = '', ...others] = order;
        order = [...others, first];
        const turn = clinics.get(first);
        if (turn === undefined || turn.restsUntil > now().getTime()) continue;
        try {
          const found = await nextOf(turn);
          if (found !== null) return found;
        } catch (error) {
          for (const work of [...turn.works]) drop(turn, work);
          noteFailure(error);
        }
      }
      return null;
    },
  };
};
