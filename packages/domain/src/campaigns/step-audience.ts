import { decideAudience } from './audience.ts';
import type { Sequence } from './campaign.ts';
import type { Contact } from './contact.ts';
import { languagesOf } from './message-languages.ts';
import { type DueStep, messageInUse, segmentOfStep } from './sequence-steps.ts';
import type { Suppression } from './suppression.ts';

const nobody = new Map<string, number>();

/**
 * Which of these steps somebody gets, by the very rule that chooses for campaigns; whether they had one before is not looked at.
 * `timeZone`: the clinic's.
 */
export const whoGetsSteps = (
  sequence: Sequence,
  steps: readonly DueStep[],
  timeZone: string,
): ((contact: Contact, suppression: Suppression | null) => DueStep[]) => {
  const deciding = steps.flatMap((step) => {
    const message = messageInUse(sequence, step.number);
    if (message === undefined) return [];
    const terms = {
      segment: segmentOfStep(sequence, step, null),
      topic: sequence.topic,
      speaks: languagesOf(message),
      fallback: message.fallback,
    };
    return [{ step, decide: decideAudience(terms, { timeZone, earlier: nobody }) }];
  });
  return (contact, suppression) =>
    deciding.flatMap(({ step, decide }) => (decide(contact, suppression).kind === 'reached' ? [step] : []));
};
