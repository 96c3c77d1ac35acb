import type { DemoSeats } from '../demo-organization.ts';
import { helen, marcus, renee, tasha } from './people.ts';

/** Who runs the portal; legal, finance and the delivery roles of the vendor's side are still to be found. */
export const team: DemoSeats = {
  'committee-clinical': [[helen, 'permanent']],
  'committee-it-applications': [[marcus, 'permanent']],
  'committee-patient-communications': [[renee, 'permanent']],
  'product-manager': [[renee, 'permanent']],
  'project-manager': [[marcus, 'permanent']],
  integration: [['Quillstone interface team', 'contract']],
  training: [[tasha, 'permanent']],
  coordinator: [[tasha, 'permanent']],
  navigators: [
    ['Rosalind Park', 'permanent'],
    ['Jesse Two Bulls', 'permanent'],
  ],
  champions: [[helen, 'permanent']],
  'front-desk': [[tasha, 'permanent']],
  'care-team': [[helen, 'permanent']],
};
