import { Button } from '@mantine/core';
import type { Program } from '@portolan/domain/programs/program';
import { programTexts } from '@portolan/messages/program-texts';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../../../design/error-state.tsx';
import { PageHeader } from '../../../design/page-header.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { ProgramGate } from '../../../program/program-gate.tsx';
import { mayWrite } from '../../../program/rights.ts';
import { isSame, taking } from '../form/merge-drafts.ts';
import { type DraftField, draftFields, draftOf } from '../form/program-draft.ts';
import { ProgramForm } from '../form/program-form.tsx';
import { refusedFields } from '../form/refused-fields.ts';
import { RestoredNotice } from '../form/restored-notice.tsx';
import { StaleNotice } from '../form/stale-notice.tsx';
import { useChangeProgram } from '../form/use-change-program.ts';
import { useKeeping, useKeptDraft } from '../form/use-kept-draft.ts';
import { ForReadersOnly } from '../list/for-readers-only.tsx';

const ChangeProgram = ({ program }: { readonly program: Program }) => {
  const t = useTexts(programTexts).form;
  const { organizationId } = useCurrentOrganization();
  const kept = useKeptDraft(program.id);
  const change = useChangeProgram(program, kept);
  const { base, draft, setDraft, stale, setStale, save } = change;
  const stored = draftOf(base);
  const refused = refusedFields(save.error, save.variables?.awards ?? []);
  const pointsToFields = Object.keys(refused).length > 0;
  const unsaved = draftFields.some((field) => !isSame(stored, draft, field));
  useKeeping(kept, { base, draft }, unsaved);
  const take = (field: DraftField) => {
    if (stale === null) return;
    setDraft(taking(draft, stale.theirs, field));
    setStale({ ...stale, both: stale.both.filter((other) => other !== field) });
  };
  return (
    <>
      <PageHeader
        title={t.editTitle}
        description={base.name}
        documentTitle={`${t.editTitle}: ${base.name}`}
      />
      {change.restored ? <RestoredNotice onDiscard={change.startAfresh} /> : null}
      <ProgramForm
        draft={draft}
        onEdit={(edited) => {
          setDraft(edited);
          if (pointsToFields) save.reset();
        }}
        refused={refused}
        unsaved={unsaved}
        onLeave={kept.forget}
        busy={save.isPending}
        submitLabel={t.save}
        notice={
          <>
            {stale === null ? null : <StaleNotice {...stale} onTake={take} />}
            {save.isError && !pointsToFields ? <ErrorState error={save.error} title={t.notSaved} /> : null}
          </>
        }
        cancel={
          <Button
            variant="default"
            size="md"
            renderRoot={(props) => (
              <Link
                to="/o/$organizationId/programs/$programId"
                params={{ organizationId, programId: program.id }}
                {...props}
              />
            )}
          >
            {t.cancel}
          </Button>
        }
        onSubmit={(terms) => save.mutate(terms)}
      />
    </>
  );
};

/** The same form as for a new program, with what the program has. */
export const ChangeProgramPage = () =>
  mayWrite(useCurrentOrganization().role) ? (
    <ProgramGate>{(program) => <ChangeProgram key={program.id} program={program} />}</ProgramGate>
  ) : (
    <ForReadersOnly />
  );
