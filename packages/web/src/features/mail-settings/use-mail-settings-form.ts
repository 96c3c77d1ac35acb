import type { MailSettings } from '@portolan/domain/campaigns/mail-settings';
import { sameValue } from '@portolan/domain/revisions/revised';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { isProblem } from '../../api/is-problem.ts';
import { changeMailSettingsOf, mailSettingsQuery, rememberMailSettings } from '../../api/mail-settings.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import {
  changesIn,
  draftOf,
  faultsOf,
  type MailSettingsDraft,
  type MailSettingsField,
  mergeDrafts,
} from './mail-settings-draft.ts';

/** The settings' form. Who was not the first to save gets theirs merged in, and keeps what both changed. */
export const useMailSettingsForm = (began: MailSettings) => {
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const [base, setBase] = useState(began);
  const [draft, setDraft] = useState(() => draftOf(began));
  const [both, setBoth] = useState<readonly MailSettingsField[] | null>(null);
  const saving = useMutation({
    mutationFn: async (): Promise<MailSettings | null> => {
      const changes = changesIn(draft, base);
      if (changes === null) return null;
      try {
        return await changeMailSettingsOf(api, organizationId, base.version, changes);
      } catch (error) {
        if (!isProblem(error, 'stale-version')) throw error;
        const current = await client.fetchQuery({ ...mailSettingsQuery(api, organizationId), staleTime: 0 });
        const merged = mergeDrafts(draftOf(base), draft, draftOf(current));
        setBase(current);
        setDraft(merged.draft);
        setBoth(merged.both);
        return null;
      }
    },
    onSuccess: (saved) => {
      if (saved === null) return;
      setBoth(null);
      setBase(saved);
      setDraft(draftOf(saved));
      rememberMailSettings(client, organizationId, saved);
    },
  });
  return {
    draft,
    stored: base,
    set: (change: Partial<MailSettingsDraft>) => {
      if (saving.isSuccess) saving.reset();
      setDraft((current) => ({ ...current, ...change }));
    },
    /** What both changed, after somebody else was first; null while nobody was. */
    both,
    faults: faultsOf(draft),
    isTouched: !sameValue(draft, draftOf(base)),
    save: () => saving.mutate(),
    busy: saving.isPending,
    error: saving.error,
    isSaved: saving.isSuccess && saving.data !== null,
  };
};
export type MailSettingsForm = ReturnType<typeof useMailSettingsForm>;
