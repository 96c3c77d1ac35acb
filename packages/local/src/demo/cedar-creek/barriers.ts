import type { DemoBarrier } from '../demo-organization.ts';

/** What is in the way, shared with the foundation or kept inside. */
export const barriers: readonly DemoBarrier[] = [
  {
    title: 'Lab results arrive in the portal four days late',
    description: 'The reference laboratory sends them in batches; the interface takes them once a day.',
    elementId: 'interoperability',
    severity: 'high',
    owner: 'Marcus Lindqvist',
    action: 'Ask the laboratory for hourly batches; a call is set for the 14th.',
    status: 'in-progress',
    shared: true,
  },
  {
    title: 'Two of six front-desk posts are vacant',
    description: '',
    elementId: 'support',
    severity: 'medium',
    owner: 'Renee Whitcomb',
    action: 'Navigators cover the mornings until June.',
    shared: false,
  },
  {
    title: 'Reset codes went to old telephone numbers',
    description: 'About one reset in five failed.',
    elementId: 'enrollment',
    severity: 'low',
    owner: 'Tasha Bell',
    action: 'Numbers are checked at every visit.',
    status: 'resolved',
    shared: true,
  },
];
