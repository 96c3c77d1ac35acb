import type { DemoComment } from '../demo-organization.ts';
import { devon } from '../lantern-ridge/people.ts';
import { helen, marcus, renee, tasha } from './people.ts';

/** What is said of the plan, inside the clinic and with the foundation. */
export const comments: readonly DemoComment[] = [
  { by: helen, elementId: 'support', text: 'Who answers messages on Fridays after four?', mentions: [tasha] },
  {
    by: tasha,
    elementId: 'support',
    text: 'I do until five; after that they wait for Saturday’s desk.',
    mentions: [],
  },
  {
    by: renee,
    elementId: 'interoperability',
    text: 'The laboratory wants a letter from the foundation before it changes its batches. Can you write one?',
    mentions: [],
    with: 'Portals for the High Valleys',
  },
  {
    by: devon,
    elementId: 'interoperability',
    text: 'Yes. Send me the name of their account manager and I write this week.',
    mentions: [],
    with: 'Portals for the High Valleys',
  },
  {
    by: marcus,
    elementId: 'interoperability',
    text: 'Her name is in the minutes of the 3rd.',
    mentions: [renee],
  },
];
