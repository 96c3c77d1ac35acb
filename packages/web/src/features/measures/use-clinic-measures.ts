import type { ClinicMeasures } from '@portolan/domain/measures/measure-settings';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { changeOwn } from '../../api/measure-writes.ts';
import { clinicMeasuresQuery } from '../../api/measures.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { type Choice, type ChoiceChanges, useMeasureWrites } from './use-measure-writes.ts';

const choiceOf = ({ chosen, custom, aims }: ClinicMeasures): Choice => ({ ids: chosen, custom, aims });

/** What the clinic records, and changes of it. */
export const useClinicMeasures = () => {
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const query = clinicMeasuresQuery(api, organizationId);
  type Known = Choice & { readonly version: number };
  const writes = useMeasureWrites<Known, ChoiceChanges>(organizationId, {
    read: async (how) => {
      const { settings } =
        how === 'known'
          ? await client.ensureQueryData(query)
          : await client.fetchQuery({ ...query, staleTime: 0 });
      return { ...choiceOf(settings), version: settings.version };
    },
    send: async ({ version }, { ids, custom, aims }) => {
      const settings = await changeOwn(api, organizationId, version, {
        ...(ids && { chosen: [...ids] }),
        ...(custom && { custom: [...custom] }),
        ...(aims && { aims }),
      });
      client.setQueryData(query.queryKey, (known) => known && { ...known, settings });
    },
  });
  return { measures: useQuery(query), choiceOf, writes };
};
