import { type CohortFilters, noFilters } from '@portolan/domain/programs/cohort-filters';
import type { CohortOrder } from '@portolan/domain/programs/cohort-row';
import { useState } from 'react';

/** How somebody looks at a cohort. */
export type CohortView = { readonly filters: CohortFilters; readonly order: CohortOrder };

const plain: CohortView = { filters: noFilters, order: 'late' };

/** By program: who comes back from a clinic finds the cohort as they left it. Gone with the page. */
const kept = new Map<string, CohortView>();

export const useCohortView = (programId: string) => {
  const [view, setView] = useState(() => kept.get(programId) ?? plain);
  const change = (next: CohortView) => {
    kept.set(programId, next);
    setView(next);
  };
  return {
    view,
    sift: (changes: Partial<CohortFilters>) => change({ ...view, filters: { ...view.filters, ...changes } }),
    putInOrder: (order: CohortOrder) => change({ ...view, order }),
    clear: () => change({ ...view, filters: noFilters }),
  };
};
