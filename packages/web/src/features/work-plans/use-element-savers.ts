import type { Element } from '@portolan/domain/work-plans/element';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useApi } from '../../api/api.tsx';
import { changePlanElement, elementQuery, rememberElement } from '../../api/work-plans.ts';
import { useSavingSession } from '../../saving/saving-provider.tsx';
import { outcomeOf } from '../../saving/send-outcome.ts';
import { type ElementAddress, recordKeyOf, savedElements } from './element-saving.ts';

/** How an element's changes reach the server, and its answers the pages. */
export const useElementWiring = () => {
  const api = useApi();
  const client = useQueryClient();
  return useCallback(
    (address: ElementAddress) => ({
      recordKey: recordKeyOf(address),
      send: ({ changeId, base, changes }: Parameters<SendElement>[0]) =>
        outcomeOf(changePlanElement(api, address, base, { changeId, changes: [...changes] })),
      onAnswer: (element: Element) => rememberElement(client, address.organizationId, element),
      onConflict: () => {
        void client
          .fetchQuery({ ...elementQuery(api, address), staleTime: 0 })
          .then((element) => rememberElement(client, address.organizationId, element))
          .catch(() => {});
      },
    }),
    [api, client],
  );
};
type SendElement = Parameters<typeof savedElements.saver>[1]['send'];

/** The elements as this person made them: what the server has, with what is still on its way. */
export const useShownElements = (organizationId: string, elements: readonly Element[]): Element[] => {
  const session = useSavingSession();
  const wire = useElementWiring();
  const savers = elements.map((element) =>
    savedElements.saver(session, {
      ...wire({ organizationId, planId: element.planId, elementId: element.id }),
      record: element,
    }),
  );
  useEffect(() => {
    for (const [index, element] of elements.entries()) savers[index]?.offer(element);
  });
  useSyncExternalStore(session.subscribe, session.revision);
  return elements.map((element, index) => savers[index]?.view().record ?? element);
};
