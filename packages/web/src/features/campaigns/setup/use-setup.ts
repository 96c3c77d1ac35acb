import { type Campaign, campaignChangesSchema } from '@portolan/domain/campaigns/campaign';
import { newId } from '@portolan/domain/ids';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState, useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { useApi } from '../../../api/api.tsx';
import {
  campaignQuery,
  campaignsQuery,
  change,
  forgetCampaigns,
  readCampaign,
} from '../../../api/campaigns.ts';
import { isProblem } from '../../../api/is-problem.ts';
import { useCurrentOrganization, useMe } from '../../../organization/current-organization.tsx';
import { createDraftSaver } from '../../../saving/draft-saver.ts';
import { openKeptDraft } from '../../../saving/kept-draft.ts';
import { later, useDraftLifecycle } from '../../../saving/use-draft-lifecycle.ts';
import { draftOf, mergeSetups, type SetupDraft, setupKind } from './setup-draft.ts';

/** What was typed, and what it was typed into. */
type Kept = { readonly base: SetupDraft; readonly mine: SetupDraft };
const keptSchema = z.object({ base: z.unknown(), mine: z.unknown() });

/** What was kept; null when this version of the app no longer understands it. A name may be kept while it is empty. */
const readDraft = (value: unknown): SetupDraft | null => {
  const name = z.object({ name: z.string() }).safeParse(value).data?.name;
  const rest = z.object({ topic: z.unknown(), segment: z.unknown(), tracked: z.unknown() }).safeParse(value);
  const { topic, segment, tracked } = campaignChangesSchema.safeParse(rest.data).data ?? {};
  return name === undefined || topic === undefined || segment === undefined || tracked === undefined
    ? null
    : { name, topic, segment, tracked };
};
const parse = (value: unknown): Kept | null => {
  const kept = keptSchema.safeParse(value).data;
  const [base, mine] = [readDraft(kept?.base), readDraft(kept?.mine)];
  return base === null || mine === null ? null : { base, mine };
};

/** Opens a draft for setting it up: what is chosen and typed saves itself, and is kept over a reload. */
export const useSetup = (initial: Campaign) => {
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const personId = useMe().person.id;
  const [{ saver, kept }] = useState(() => {
    const params = { organizationId, campaignId: initial.id };
    const keptDraft = openKeptDraft(sessionStorage, parse, 'campaign', personId, organizationId, initial.id);
    const before = keptDraft.load();
    const begun =
      before === null
        ? { contents: draftOf(initial), both: [] }
        : mergeSetups(before.base, before.mine, draftOf(initial));
    const created = createDraftSaver(setupKind, initial, begun, {
      send: (version, edits) => change(api, params, version, edits),
      read: () => readCampaign(api, params),
      newChangeId: () => newId('change', new Date()),
      later,
    });
    return { saver: created, kept: keptDraft };
  });
  const state = useSyncExternalStore(saver.subscribe, saver.state);
  useDraftLifecycle({
    saver,
    keep: useCallback(() => {
      const { saved, contents } = saver.state();
      kept.keep(saver.isSaved() ? null : { base: draftOf(saved), mine: draftOf(contents) });
    }, [kept, saver]),
    forget: useCallback(() => kept.keep(null), [kept]),
    onLeft: useCallback(() => {
      const params = { organizationId, campaignId: initial.id };
      const { saved } = saver.state();
      client.setQueryData(campaignQuery(api, params).queryKey, (known) =>
        known === undefined || known.version < saved.version ? saved : known,
      );
      void client.invalidateQueries({ queryKey: campaignsQuery(api, organizationId).queryKey });
    }, [api, client, organizationId, initial.id, saver]),
  });
  const edit = useCallback(
    (changes: Partial<SetupDraft>) => saver.edit((contents) => ({ ...contents, ...changes })),
    [saver],
  );
  const catchUp = useCallback(
    async (error: unknown) => {
      if (!isProblem(error, 'stale-version') && !isProblem(error, 'campaign-not-draft')) return;
      await forgetCampaigns(client, organizationId);
      // The page has read it anew by now, and is another one where it is no draft any more.
      const params = { organizationId, campaignId: initial.id };
      const now = client.getQueryData(campaignQuery(api, params).queryKey);
      if (now?.state === 'draft') saver.adopt(now);
    },
    [api, client, organizationId, initial.id, saver],
  );
  return {
    saver,
    state,
    edit,
    /** Shows what somebody else made of it meanwhile, where that is why something was refused. */
    catchUp,
  };
};
export type SetupWork = ReturnType<typeof useSetup>;
