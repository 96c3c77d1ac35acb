import type { Audience } from '@portolan/domain/feedback/form';

/** The standard template's element on what patients say, and the one on what staff say. */
const ofPatients = 9;
const ofStaff = 10;

/** The number of the element that feedback of this audience belongs to. */
export const elementNumberFor = (audience: Audience): number =>
  audience === 'providers' || audience === 'staff' ? ofStaff : ofPatients;
