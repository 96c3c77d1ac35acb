import { fail, type Result, succeed } from '../result.ts';
import { sameValue } from '../revisions/revised.ts';
import { storedBytes } from '../work-plans/stored-bytes.ts';
import type { Sequence, SequenceChanges, SequenceTrigger } from './campaign.ts';
import { largestCampaign } from './change-campaign.ts';
import type { Message } from './message.ts';

/** A new sequence with one step, the morning after it begins. */
export const makeSequence = (
  { name, trigger }: { readonly name: string; readonly trigger: SequenceTrigger },
  message: Message,
  { id, by, now }: { readonly id: string; readonly by: string; readonly now: Date },
): Sequence => ({
  id,
  name,
  topic: '',
  trigger,
  audiences: [],
  steps: [{ afterDays: trigger === 'enrolled' ? 1 : 7, message }],
  state: 'draft',
  startsOn: null,
  doneThrough: null,
  madeBy: by,
  madeAt: now.toISOString(),
  version: 1,
});

export type ChangedSequence = {
  readonly sequence: Sequence;
  /** The names of the fields that are now otherwise. None: there is nothing to write. */
  readonly fields: readonly string[];
};
const names = ['name', 'topic', 'audiences', 'steps'] as const;

/** Whether words were written since that are not sent yet. */
export const wordsWait = ({ steps }: Pick<Sequence, 'steps'>): boolean =>
  steps.some(({ inUse }) => inUse !== undefined);

/** Steps as they were written last, which is what goes out of them from now on. */
const withWordsInUse = ({ steps }: Sequence): Sequence['steps'] =>
  steps.map(({ afterDays, message }) => ({ afterDays, message }));

/** Of one that is on, what is sent stays beside what is written. */
const besideInUse = (before: Sequence, steps: Sequence['steps']): Sequence['steps'] =>
  steps.map((step, index) => {
    const stored = before.steps[index];
    const inUse = stored?.inUse ?? stored?.message;
    return before.state !== 'on' || inUse === undefined || sameValue(inUse, step.message)
      ? step
      : { ...step, inUse };
  });

const daysOf = ({ steps }: Pick<Sequence, 'steps'>): string => steps.map(({ afterDays }) => afterDays).join();

/**
 * Puts the given parts in the place of those it has. While it is on, its words may be mended, and neither whom it is for nor when
 * it writes: else somebody would get a step twice, or none. What is written then is not sent before it is put to use: half a sentence
 * is saved too.
 */
export const changeSequence = (
  before: Sequence,
  changes: SequenceChanges,
): Result<ChangedSequence, { readonly code: 'sequence-on' | 'message-too-large' }> => {
  const steps = besideInUse(before, changes.steps ?? withWordsInUse(before));
  const after = { ...before, ...changes, steps };
  const fields = names.filter((name) => !sameValue(before[name], after[name]));
  if (fields.length === 0) return succeed({ sequence: before, fields });
  const isOtherwise =
    fields.includes('audiences') || fields.includes('topic') || daysOf(before) !== daysOf(after);
  if (before.state === 'on' && isOtherwise) return fail({ code: 'sequence-on' });
  const sequence = { ...after, version: before.version + 1 };
  return storedBytes(sequence) > largestCampaign
    ? fail({ code: 'message-too-large' })
    : succeed({ sequence, fields });
};

/**
 * Turns a sequence on or off; the very same where it is so. Turned on, it is for those of whom the beginning becomes known from
 * that day on, so that nobody is flooded with what they have behind them. Of one that is on already, the words that were written
 * since are put to use. Whether its messages are fit to be sent, its caller has found out. `today`: the clinic's day.
 */
export const turnSequence = (before: Sequence, to: 'on' | 'off', today: string): Sequence => {
  const isSo = before.state === to || (to === 'off' && before.state === 'draft');
  if (isSo && !(to === 'on' && wordsWait(before))) return before;
  const days = to === 'on' && !isSo ? { startsOn: today, doneThrough: today } : {};
  return { ...before, ...days, steps: withWordsInUse(before), state: to, version: before.version + 1 };
};
