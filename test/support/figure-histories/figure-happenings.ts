import { type FigureAction, figureActions } from './figure-actions.ts';

/** Each step: what happens, and two numbers that say to whom. */
export type Step = readonly [what: number, a: number, b: number];

/** What the machines do meanwhile. */
export type Machine = 'deliver' | 'step' | 'run' | 'race' | 'crash' | 'replay' | 'refuse' | 'rebuild';
const machines: readonly Machine[] = [
  ...Array.from({ length: 6 }, () => 'deliver' as const),
  ...Array.from({ length: 4 }, () => 'step' as const),
  ...Array.from({ length: 3 }, () => 'run' as const),
  'race',
  'race',
  'crash',
  'crash',
  'replay',
  'refuse',
  'rebuild',
];
/** All that may happen, each as often as it stands here. */
export const happenings: readonly (FigureAction | Machine)[] = [...Object.values(figureActions), ...machines];
