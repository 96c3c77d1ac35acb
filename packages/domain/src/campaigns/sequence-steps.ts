import { addDays, type Day, daysBetween } from '../days.ts';
import type { Campaign, Sequence, SequenceTrigger } from './campaign.ts';
import type { PortalStatus } from './contact.ts';
import type { Message } from './message.ts';
import type { Segment } from './segment.ts';
import { instantOf } from './wall-clock.ts';

/**
 * The statuses that somebody has to whom a sequence still speaks. A welcome begins when somebody is known to be enrolled and goes
 * on when they sign in; a reminder ends as soon as what it reminds of is done.
 */
const statuses: Readonly<Record<SequenceTrigger, readonly PortalStatus[]>> = {
  enrolled: ['enrolled', 'signed-in'],
  'not-signed-in': ['enrolled'],
  'not-enrolled': ['not-yet'],
};

/** A step that goes out on a day: to those whose portal status became known on the day that it counts from. */
export type DueStep = {
  /** From 1. */
  readonly number: number;
  /** The clinic's days. */
  readonly day: Day;
  readonly since: Day;
};

/** Days that are made up for after the worker stood still; what is older would come as a surprise. */
export const mostDaysMadeUp = 14;
/** When steps go out, by the clinic's clock. */
const hour = '10:00';
/** Characters of a sequence's name in that of its campaigns, which takes 120. */
const longestName = 110;

const stepsOn = ({ steps, startsOn }: Sequence, day: Day): DueStep[] =>
  steps.flatMap(({ afterDays }, index) => {
    const since = addDays(day, -afterDays);
    return startsOn !== null && since >= startsOn ? [{ number: index + 1, day, since }] : [];
  });

/** What of a sequence that is on goes out on a day: whoever came before it was turned on gets nothing. */
export const stepsOf = (sequence: Sequence, day: Day): DueStep[] =>
  sequence.state === 'on' ? stepsOn(sequence, day) : [];

/**
 * What is to be made of a sequence through a day, today: each day's steps once, those of days that were missed too. A step counts
 * from days that are over, so that whoever came late that day is among them.
 */
export const stepsDue = (sequence: Sequence, today: Day): DueStep[] => {
  const { doneThrough } = sequence;
  if (doneThrough === null || doneThrough >= today) return [];
  const missed = Math.min(daysBetween(doneThrough, today), mostDaysMadeUp);
  return Array.from({ length: missed }, (_, index) => addDays(today, index + 1 - missed)).flatMap((day) =>
    stepsOf(sequence, day),
  );
};

/** Whom a step is for. `campaignId`: that of the step, of which nobody is to get a second one. */
export const segmentOfStep = (
  { audiences, trigger }: Pick<Sequence, 'audiences' | 'trigger'>,
  { since }: Pick<DueStep, 'since'>,
  campaignId: string | null,
): Segment => ({
  audiences: [...audiences],
  languages: [],
  topics: [],
  portalStatuses: [...statuses[trigger]],
  added: null,
  statusSince: { from: since, to: since },
  campaign: campaignId === null ? null : { campaignId, relation: 'not-sent' },
});

/** What is sent of a step; undefined where there is no such step. `number`: from 1. */
export const messageInUse = ({ steps }: Pick<Sequence, 'steps'>, number: number): Message | undefined => {
  const step = steps[number - 1];
  return step?.inUse ?? step?.message;
};

/** The campaign that a step of a day is; nobody is asked before it goes out, so it says who turned the sequence on. */
export const campaignOfStep = (
  sequence: Sequence,
  step: DueStep,
  { id, timeZone, now }: { readonly id: string; readonly timeZone: string; readonly now: Date },
): Campaign | null => {
  const message = messageInUse(sequence, step.number);
  if (message === undefined) return null;
  const at = instantOf(`${step.day}T${hour}`, timeZone);
  const isAhead = at !== null && at > now;
  return {
    id,
    name: `${sequence.name.slice(0, longestName)} · ${step.number}`,
    topic: sequence.topic,
    segment: segmentOfStep(sequence, step, id),
    message,
    tracked: null,
    productId: null,
    state: isAhead ? 'scheduled' : 'released',
    sendAt: isAhead ? at.toISOString() : null,
    step: { sequenceId: sequence.id, number: step.number, day: step.day },
    madeBy: sequence.madeBy,
    madeAt: now.toISOString(),
    releasedBy: sequence.madeBy,
    resendAsked: 0,
    version: 1,
  };
};
