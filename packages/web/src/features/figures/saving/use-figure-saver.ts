import type { CellChange } from '@portolan/domain/figures/cell-change';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useApi } from '../../../api/api.tsx';
import { enter, rememberMonths } from '../../../api/figures.ts';
import { useSavingSession } from '../../../saving/saving-provider.tsx';
import type { SavingSession } from '../../../saving/saving-session.ts';
import { outcomeOf } from '../../../saving/send-outcome.ts';
import { createFigureSaver, type FigureSaver } from './figure-saver.ts';
import { figuresKeyOf } from './kept-figures.ts';

const bySession = new WeakMap<SavingSession, Map<string, FigureSaver>>();

/** Gives a clinic's saver of figures: one for each person's session, which goes on saving when its page is left. */
export const useFigureSavers = (): ((organizationId: string) => FigureSaver) => {
  const session = useSavingSession();
  const api = useApi();
  const queries = useQueryClient();
  return useCallback(
    (organizationId) => {
      const savers = bySession.get(session) ?? new Map<string, FigureSaver>();
      bySession.set(session, savers);
      const known = savers.get(organizationId);
      if (known) return known;
      const saver = createFigureSaver(session, {
        recordKey: figuresKeyOf(organizationId),
        send: (changes: readonly CellChange[]) => outcomeOf(enter(api, organizationId, changes)),
        onAnswer: ({ months }) => rememberMonths(queries, organizationId, months),
      });
      savers.set(organizationId, saver);
      return saver;
    },
    [session, api, queries],
  );
};
