import { Button } from '@mantine/core';
import { programTexts } from '@portolan/messages/program-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { create, rememberProgram } from '../../../api/programs.ts';
import { useOnce } from '../../../api/use-once.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { PageHeader } from '../../../design/page-header.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { mayWrite } from '../../../program/rights.ts';
import type { KeptDraft } from '../form/kept-draft.ts';
import { isSame } from '../form/merge-drafts.ts';
import { draftFields, newDraft } from '../form/program-draft.ts';
import { ProgramForm } from '../form/program-form.tsx';
import { refusedFields } from '../form/refused-fields.ts';
import { RestoredNotice } from '../form/restored-notice.tsx';
import { useKeeping, useKeptDraft } from '../form/use-kept-draft.ts';
import { ForReadersOnly } from '../list/for-readers-only.tsx';

const useSetUp = (kept: KeptDraft) => {
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const once = useOnce();
  const { organizationId } = useCurrentOrganization();
  return useMutation({
    mutationFn: (terms: Parameters<typeof create>[3]) =>
      once(terms, (key) => create(api, organizationId, key, terms)),
    onSuccess: async (program) => {
      kept.forget();
      await rememberProgram(client, api, organizationId, program);
      await navigate({
        to: '/o/$organizationId/programs/$programId',
        params: { organizationId, programId: program.id },
        ignoreBlocker: true,
      });
    },
  });
};

const NewProgram = () => {
  const t = useTexts(programTexts).form;
  const { organizationId } = useCurrentOrganization();
  const [initial] = useState(newDraft);
  const kept = useKeptDraft('new');
  const [before] = useState(kept.load);
  const [restored, setRestored] = useState(before !== null);
  const [draft, setDraft] = useState(before?.draft ?? initial);
  const unsaved = draftFields.some((field) => !isSame(initial, draft, field));
  useKeeping(kept, { base: null, draft }, unsaved);
  const setUp = useSetUp(kept);
  const startAfresh = () => {
    setRestored(false);
    setDraft(initial);
  };
  const refused = refusedFields(setUp.error, setUp.variables?.awards ?? []);
  const pointsToFields = Object.keys(refused).length > 0;
  return (
    <>
      <PageHeader title={t.newTitle} description={t.newLead} />
      {restored ? <RestoredNotice onDiscard={startAfresh} /> : null}
      <ProgramForm
        draft={draft}
        onEdit={(edited) => {
          setDraft(edited);
          if (pointsToFields) setUp.reset();
        }}
        refused={refused}
        unsaved={unsaved}
        onLeave={kept.forget}
        busy={setUp.isPending}
        submitLabel={t.create}
        notice={
          setUp.isError && !pointsToFields ? <ErrorState error={setUp.error} title={t.notSaved} /> : null
        }
        cancel={
          <Button
            variant="default"
            size="md"
            renderRoot={(props) => (
              <Link to="/o/$organizationId/programs" params={{ organizationId }} {...props} />
            )}
          >
            {t.cancel}
          </Button>
        }
        onSubmit={(terms) => setUp.mutate(terms)}
      />
    </>
  );
};

/** Setting a program up, on one page. */
export const NewProgramPage = () =>
  mayWrite(useCurrentOrganization().role) ? <NewProgram /> : <ForReadersOnly />;
