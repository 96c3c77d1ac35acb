import type { ElementState } from '@portolan/domain/work-plans/element-state';
import { IconAlertTriangle, IconCheck, IconPoint, IconProgress } from '@tabler/icons-react';

const icons = {
  late: IconAlertTriangle,
  'on-track': IconProgress,
  done: IconCheck,
  'not-started': IconPoint,
} as const satisfies Record<ElementState, unknown>;

/** A state by its shape, for where color stands beside it. */
export const StateMark = ({ state }: { readonly state: ElementState }) => {
  const Icon = icons[state];
  return <Icon size={18} stroke={2.25} aria-hidden />;
};
