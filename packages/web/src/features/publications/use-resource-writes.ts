import type { Resource, ResourceWords } from '@portolan/domain/publications/resource';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { add, change, remove, resourcesQuery } from '../../api/publications.ts';
import { useOnce } from '../../api/use-once.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

/** The writes of a foundation's bank; the list is read again after each, even one that was refused. */
export const useResourceWrites = (onDone: () => void) => {
  const api = useApi();
  const client = useQueryClient();
  const once = useOnce();
  const { organizationId } = useCurrentOrganization();
  const { queryKey } = resourcesQuery(api, organizationId);
  const options = { onSuccess: onDone, onSettled: () => client.invalidateQueries({ queryKey }) };
  return {
    save: useMutation({
      ...options,
      mutationFn: ({ before, words }: { before: Resource | null; words: ResourceWords }) =>
        before === null
          ? once(words, (key) => add(api, organizationId, key, words))
          : change(api, organizationId, before, words),
    }),
    remove: useMutation({
      ...options,
      mutationFn: (resource: Resource) => remove(api, organizationId, resource.id),
    }),
  };
};
