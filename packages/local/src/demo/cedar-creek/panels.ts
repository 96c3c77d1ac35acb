import type { DemoPanel } from '../demo-organization.ts';
import { renee } from './people.ts';

const patients = (...names: readonly string[]) => names.map((name) => `${name}@example.org`);
const staff = (...names: readonly string[]) => names.map((name) => `${name}@cedarcreek.example`);

/** Who agreed to be asked at Cedar Creek. */
export const panels: readonly DemoPanel[] = [
  {
    by: renee,
    readyMade: 'new-enrollees',
    form: 'monthly-pulse',
    language: 'es',
    joined: patients('rosa.delgado', 'luis.mondragon', 'irma.sandoval', 'walter.begay', 'june.hatch'),
    asked: patients('pedro.archuleta', 'ellen.yazzie'),
  },
  {
    by: renee,
    readyMade: 'super-users',
    form: 'staff-weekly',
    language: 'en',
    joined: staff('tasha', 'dana.ruiz', 'omar.velarde'),
    asked: [],
  },
];
