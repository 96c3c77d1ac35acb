import type { SequenceTrigger } from '../campaign.ts';
import type { Message } from '../message.ts';
import { howToEnroll } from './how-to-enroll.ts';
import { reminder } from './reminder.ts';
import { welcome } from './welcome.ts';

/** What the first step of a new sequence says. */
export const firstSteps: Readonly<Record<SequenceTrigger, Message>> = {
  enrolled: welcome,
  'not-signed-in': reminder,
  'not-enrolled': howToEnroll,
};
