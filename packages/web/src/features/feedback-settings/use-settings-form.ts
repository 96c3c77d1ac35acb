import type { FeedbackSettings } from '@portolan/domain/feedback/feedback-settings';
import { sameValue } from '@portolan/domain/revisions/revised';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { changeSettings, feedbackSettingsQuery, rememberSettings } from '../../api/feedback-settings.ts';
import { isProblem } from '../../api/is-problem.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { changesIn, type DraftField, draftOf, mergeDrafts, type SettingsDraft } from './settings-draft.ts';

type Stale = { readonly theirs: SettingsDraft; readonly both: readonly DraftField[] };

/** The settings' form. Who was not the first to save gets theirs merged in, and keeps what both changed. */
export const useSettingsForm = (began: FeedbackSettings) => {
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const [base, setBase] = useState(began);
  const [draft, setDraft] = useState(() => draftOf(began));
  const [stale, setStale] = useState<Stale | null>(null);
  const saving = useMutation({
    mutationFn: async (): Promise<FeedbackSettings | null> => {
      const changes = changesIn(draft, base);
      if (changes === null) return null;
      try {
        return await changeSettings(api, organizationId, base.version, changes);
      } catch (error) {
        if (!isProblem(error, 'stale-version')) throw error;
        const current = await client.fetchQuery({
          ...feedbackSettingsQuery(api, organizationId),
          staleTime: 0,
        });
        const theirs = draftOf(current);
        const merged = mergeDrafts(draftOf(base), draft, theirs);
        setBase(current);
        setDraft(merged.draft);
        setStale({ theirs, both: merged.both });
        return null;
      }
    },
    onSuccess: (saved) => {
      if (saved === null) return;
      setStale(null);
      setBase(saved);
      setDraft(draftOf(saved));
      rememberSettings(client, organizationId, saved);
    },
  });
  return {
    draft,
    set: (change: Partial<SettingsDraft>) => {
      if (saving.isSuccess) saving.reset();
      setDraft({ ...draft, ...change });
    },
    stale,
    isTouched: !sameValue(draft, draftOf(base)),
    changes: changesIn(draft, base),
    save: () => saving.mutate(),
    busy: saving.isPending,
    error: saving.error,
    isSaved: saving.isSuccess && saving.data !== null,
  };
};
export type SettingsForm = ReturnType<typeof useSettingsForm>;
