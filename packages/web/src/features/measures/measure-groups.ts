import type { Measure } from '@portolan/domain/measures/measure';
import { type StandardMeasureId, standardMeasures } from '@portolan/domain/measures/standard-measures';

export type GroupName = 'patients' | 'messages' | 'appointments' | 'use' | 'ofPrograms' | 'own';
export type MeasureGroup = { readonly name: GroupName; readonly measures: readonly Measure[] };

const groupOfStandard: Readonly<Record<StandardMeasureId, GroupName>> = {
  'patients-enrolled': 'patients',
  'patients-used': 'patients',
  'access-rate': 'patients',
  'viewed-rate': 'patients',
  'messages-sent': 'messages',
  'secure-messages-sent': 'messages',
  'secure-messages-received': 'messages',
  'reports-sent': 'messages',
  'reports-viewed': 'messages',
  'appointments-made': 'appointments',
  'appointments-cancelled': 'appointments',
  'appointments-kept': 'appointments',
  'refill-requests': 'appointments',
  'answered-24h': 'appointments',
  'response-time': 'appointments',
  'portal-hits': 'use',
  'phone-calls': 'use',
  'staff-hours': 'use',
  'portal-cost': 'use',
};

const isStandard = (id: string): id is StandardMeasureId => Object.hasOwn(standardMeasures, id);

/** The measures in the groups in which they are shown; those of one's own come last, though there are none yet. */
export const groupsOf = (
  catalogue: readonly Measure[],
  own: readonly Measure[],
  ofPrograms: readonly Measure[],
): MeasureGroup[] => {
  const standard = (['patients', 'messages', 'appointments', 'use'] as const).map((name) => ({
    name,
    measures: catalogue.filter(({ id }) => isStandard(id) && groupOfStandard[id] === name),
  }));
  return [
    ...standard,
    ...(ofPrograms.length === 0 ? [] : [{ name: 'ofPrograms', measures: ofPrograms } as const]),
    { name: 'own', measures: own },
  ];
};
