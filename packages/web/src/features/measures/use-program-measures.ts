import type { ProgramMeasures } from '@portolan/domain/measures/measure-settings';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { changeAsked, programMeasuresQuery } from '../../api/measure-writes.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { type Choice, type ChoiceChanges, useMeasureWrites } from './use-measure-writes.ts';

const choiceOf = ({ asked, custom, aims }: ProgramMeasures): Choice => ({ ids: asked, custom, aims });

export type ReportingChanges = Partial<Pick<ProgramMeasures, 'cadence' | 'dueDays' | 'league'>>;

/** What a program asks for, and changes of it. */
export const useProgramMeasures = (programId: string) => {
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const params = { organizationId, programId };
  const query = programMeasuresQuery(api, params);
  type Known = Choice & { readonly version: number };
  const writes = useMeasureWrites<Known, ChoiceChanges & ReportingChanges>(programId, {
    read: async (how) => {
      const settings =
        how === 'known'
          ? await client.ensureQueryData(query)
          : await client.fetchQuery({ ...query, staleTime: 0 });
      return { ...choiceOf(settings), version: settings.version };
    },
    send: async ({ version }, { ids, custom, aims, ...reporting }) => {
      const settings = await changeAsked(api, params, version, {
        ...reporting,
        ...(ids && { asked: [...ids] }),
        ...(custom && { custom: [...custom] }),
        ...(aims && { aims }),
      });
      client.setQueryData(query.queryKey, settings);
    },
  });
  return { measures: useQuery(query), choiceOf, writes };
};
