import type { Comment } from '@portolan/domain/discussions/comment';
import type { Notice } from '@portolan/domain/discussions/notice';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { markNoticesRead, noticesQuery } from '../../api/discussions.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

/** The signed-in person's notices, and a way to say that some were read. */
export const useNotices = () => {
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const query = noticesQuery(api, organizationId);
  const { data } = useQuery(query);
  const { mutate: read, isPending } = useMutation({
    mutationFn: (commentIds: readonly string[]) => markNoticesRead(api, organizationId, commentIds),
    onSuccess: ({ items }) =>
      client.setQueryData<Notice[]>(query.queryKey, (known) =>
        known?.map((notice) => items.find(({ commentId }) => commentId === notice.commentId) ?? notice),
      ),
  });
  return { notices: data, unread: (data ?? []).filter(({ readAt }) => readAt === null), read, isPending };
};

/** Marks as read what is in sight; the result names what was new when it came in sight. */
export const useReading = (comments: readonly Comment[]): ReadonlySet<string> => {
  const { unread, read, isPending } = useNotices();
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const seen = unread.map(({ commentId }) => commentId).filter((id) => comments.some((one) => one.id === id));
  const key = seen.join(' ');
  useEffect(() => {
    if (key === '' || isPending) return;
    const ids = key.split(' ');
    setFresh((known) => new Set([...known, ...ids]));
    read(ids);
  }, [key, isPending, read]);
  return fresh;
};
