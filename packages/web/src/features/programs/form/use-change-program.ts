import type { Program, ProgramTerms } from '@portolan/domain/programs/program';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { isProblem } from '../../../api/is-problem.ts';
import { change, programQuery, rememberProgram } from '../../../api/programs.ts';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import type { KeptDraft } from './kept-draft.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { changesOf, type DraftField, draftOf, type ProgramDraft } from './program-draft.ts';

type Stale = { readonly theirs: ProgramDraft; readonly both: readonly DraftField[] };

/** Changes a program. Who was not the first to save gets theirs merged in, and decides where both wrote something. */
export const useChangeProgram = (began: Program, kept: KeptDraft) => {
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { organizationId } = useCurrentOrganization();
  /** The version that what is written builds on. */
  const [before] = useState(kept.load);
  const [restored, setRestored] = useState(before !== null);
  const [base, setBase] = useState(before?.base ?? began);
  const [draft, setDraft] = useState(() => before?.draft ?? draftOf(began));
  const [stale, setStale] = useState<Stale | null>(null);
  const params = { organizationId, programId: began.id };

  const meetTheirs = async () => {
    const program = await client.fetchQuery({ ...programQuery(api, params), staleTime: 0 });
    const theirs = draftOf(program);
    const merged = mergeDrafts(draftOf(base), draft, theirs);
    setBase(program);
    setDraft(merged.draft);
    setStale({ theirs, both: merged.both });
  };
  const save = useMutation({
    mutationFn: async (terms: ProgramTerms): Promise<Program | null> => {
      const changes = changesOf(base, terms);
      if (Object.keys(changes).length === 0) return base;
      try {
        return await change(api, organizationId, base, changes);
      } catch (error) {
        if (!isProblem(error, 'stale-version')) throw error;
        await meetTheirs();
        return null;
      }
    },
    onSuccess: async (program) => {
      if (program === null) return;
      kept.forget();
      await rememberProgram(client, api, organizationId, program);
      await navigate({ to: '/o/$organizationId/programs/$programId', params, ignoreBlocker: true });
    },
  });
  const startAfresh = () => {
    setRestored(false);
    setStale(null);
    setBase(began);
    setDraft(draftOf(began));
  };
  return { base, draft, setDraft, stale, setStale, save, restored, startAfresh };
};
