import type { News } from '@portolan/domain/feedback/news';
import { sameValue } from '@portolan/domain/revisions/revised';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { useApi } from '../../api/api.tsx';
import { change, newsQuery, rememberNews, write } from '../../api/feedback-news.ts';
import { isProblem } from '../../api/is-problem.ts';
import { useOnce } from '../../api/use-once.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useKeptForm } from '../../saving/use-kept-form.ts';
import { type DraftField, draftOf, emptyDraft, mergeNews, type NewsDraft, taking } from './merge-news.ts';

const textSchema = z.object({ en: z.string(), es: z.string() });
const draftSchema = z.object({ youSaid: textSchema, weDid: textSchema, responseIds: z.array(z.string()) });
const keptSchema = z.object({ base: draftSchema, draft: draftSchema });
type Kept = { readonly base: NewsDraft; readonly draft: NewsDraft };
const parse = (kept: unknown): Kept | null => keptSchema.safeParse(kept).data ?? null;

type Stale = { readonly theirs: NewsDraft; readonly both: readonly DraftField[] };

/** An entry that is being written; null for a new one, which may begin with a response. Nothing that is typed is lost. */
export const useNewsForm = (news: News | null, about: string | null, onDone: () => void) => {
  const api = useApi();
  const client = useQueryClient();
  const once = useOnce();
  const { organizationId } = useCurrentOrganization();
  const [entry, setEntry] = useState(news);
  const [stale, setStale] = useState<Stale | null>(null);
  const [kept, keep] = useKeptForm(parse, 'feedback-news', organizationId, news?.id ?? 'new');
  const beginning: NewsDraft =
    entry === null ? { ...emptyDraft, responseIds: about === null ? [] : [about] } : draftOf(entry);
  const base = kept?.base ?? beginning;
  const draft = kept?.draft ?? beginning;
  const isTouched = kept !== null;
  const edit = (edited: NewsDraft) => keep(sameValue(edited, base) ? null : { base, draft: edited });

  const meetTheirs = (current: News) => {
    const theirs = draftOf(current);
    const merged = mergeNews(base, draft, theirs);
    setEntry(current);
    keep({ base: theirs, draft: merged.draft });
    setStale({ theirs, both: merged.both });
  };
  const saving = useMutation({
    mutationFn: async (published: boolean): Promise<News | null> => {
      const terms = { ...draft, responseIds: [...draft.responseIds], published };
      if (entry === null) return once(terms, (key) => write(api, organizationId, key, terms));
      // What was kept over a reload may rest on an older version than the one that was read since.
      if (!sameValue(base, draftOf(entry))) {
        meetTheirs(entry);
        return null;
      }
      try {
        return await change(api, organizationId, entry, terms);
      } catch (error) {
        if (!isProblem(error, 'stale-version')) throw error;
        const all = await client.fetchQuery({ ...newsQuery(api, organizationId), staleTime: 0 });
        const current = all.find(({ id }) => id === entry.id);
        if (current === undefined) throw error;
        meetTheirs(current);
        return null;
      }
    },
    onSuccess: (saved) => {
      if (saved === null) return;
      keep(null);
      rememberNews(client, organizationId, saved);
      void client.invalidateQueries({ queryKey: ['feedback-settings', organizationId] });
      void client.invalidateQueries({ queryKey: ['responses', organizationId] });
      onDone();
    },
  });
  return {
    draft,
    edit,
    isTouched,
    isPublished: entry !== null && entry.publishedAt !== null,
    stale,
    take: (field: DraftField) => {
      if (stale === null) return;
      edit(taking(draft, stale.theirs, field));
      setStale({ ...stale, both: stale.both.filter((other) => other !== field) });
    },
    save: saving.mutate,
    busy: saving.isPending,
    error: saving.error,
    discard: () => keep(null),
  };
};
export type NewsForm = ReturnType<typeof useNewsForm>;
