import type { makeActivityOfResponse } from '@portolan/contract/response-activity-routes';
import type { BodyOf } from '@portolan/contract/route';
import type { Response, ResponseChanges } from '@portolan/domain/feedback/response';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { isProblem } from '../../api/is-problem.ts';
import { change, makeActivity, rememberResponses, responseQuery } from '../../api/responses.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { type ChangedField, touchedByBoth } from './merge-changes.ts';

export type ActivityTerms = BodyOf<typeof makeActivityOfResponse>;

/** Two people changed the same: one's own changes, and what is stored now. */
export type Conflict = {
  readonly changes: ResponseChanges;
  readonly theirs: Response;
  readonly fields: readonly ChangedField[];
};

type Send = {
  readonly changes: ResponseChanges;
  /** What was seen when the change was begun. */
  readonly base: Response;
  /** What is stored, as far as it is known here. */
  readonly onto: Response;
  readonly onDone?: (() => void) | undefined;
};

/** Changes one response. Who was not the first keeps their change where it does not touch the other, and else chooses. */
export const useResponseWrites = (response: Response) => {
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const remember = (changed: Response) => rememberResponses(client, organizationId, [changed]);
  const read = async (): Promise<Response> => {
    const params = { organizationId, responseId: response.id };
    return client.fetchQuery({ ...responseQuery(api, params), staleTime: 0 });
  };

  const apply = async ({ changes, base }: Send, onto: Response): Promise<Response | null> => {
    const fields = touchedByBoth(base, changes, onto);
    if (fields.length > 0) {
      setConflict({ changes, theirs: onto, fields });
      return null;
    }
    return change(api, organizationId, onto, changes);
  };
  const sending = useMutation({
    mutationFn: async (send: Send): Promise<Response | null> => {
      try {
        return await apply(send, send.onto);
      } catch (error) {
        if (!isProblem(error, 'stale-version')) throw error;
        return apply(send, await read());
      }
    },
    onSuccess: (changed, { onDone }) => {
      if (changed === null) return;
      remember(changed);
      onDone?.();
    },
  });
  const making = useMutation({
    mutationFn: async (terms: ActivityTerms): Promise<Response> => {
      try {
        return await makeActivity(api, organizationId, response, terms);
      } catch (error) {
        if (!isProblem(error, 'stale-version')) throw error;
        return makeActivity(api, organizationId, await read(), terms);
      }
    },
    onSuccess: remember,
  });
  return {
    send: (changes: ResponseChanges, base: Response = response, onDone?: () => void) =>
      sending.mutate({ changes, base, onto: response, onDone }),
    busy: sending.isPending,
    /** What is on its way. */
    pending: sending.isPending ? sending.variables.changes : null,
    error: sending.error,
    conflict,
    /** Ends the conflict: one's own changes over theirs, or theirs as they are and the rest of one's own. */
    decide: (mine: boolean) => {
      if (conflict === null) return;
      const { changes, theirs, fields } = conflict;
      setConflict(null);
      remember(theirs);
      const kept = mine
        ? changes
        : Object.fromEntries(
            Object.entries(changes).filter(([field]) => !fields.some((both) => both === field)),
          );
      if (Object.keys(kept).length > 0) sending.mutate({ changes: kept, base: theirs, onto: theirs });
    },
    postpone: () => setConflict(null),
    makeActivity: making,
  };
};
export type ResponseWrites = ReturnType<typeof useResponseWrites>;
