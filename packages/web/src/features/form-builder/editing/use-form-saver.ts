import { type Form, formChangesSchema } from '@portolan/domain/feedback/form';
import { newId } from '@portolan/domain/ids';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState, useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { useApi } from '../../../api/api.tsx';
import { change, forgetForms, formQuery, readForm } from '../../../api/forms.ts';
import { useCurrentOrganization, useMe } from '../../../organization/current-organization.tsx';
import { createDraftSaver, type MergedDraft } from '../../../saving/draft-saver.ts';
import { type EditStep, withStep } from '../../../saving/edit-steps.ts';
import { openKeptDraft } from '../../../saving/kept-draft.ts';
import { later, useDraftLifecycle } from '../../../saving/use-draft-lifecycle.ts';
import { type FormDraft, formKind, mergeForms } from './form-draft.ts';
import { withoutStep } from './undo.ts';

/** Changes a part of the draft. `at` names the field that is typed in; null of what is more than typing. */
export type EditForm = (at: string | null, change: (draft: FormDraft) => FormDraft) => void;

/** What was typed, and what it was typed into. */
type Kept = { readonly base: FormDraft; readonly mine: FormDraft };

const draftOf = ({ audiences, moment, occasion, shared, content }: FormDraft): FormDraft => ({
  audiences,
  moment,
  occasion,
  shared,
  content,
});

const keptSchema = z.object({ base: z.unknown(), mine: z.unknown() });

/** The draft that was kept; null when this version of the app no longer understands it. */
const readDraft = (value: unknown): FormDraft | null => {
  const { audiences, moment, occasion, shared, content } = formChangesSchema.safeParse(value).data ?? {};
  return audiences === undefined ||
    moment === undefined ||
    occasion === undefined ||
    shared === undefined ||
    content === undefined
    ? null
    : { audiences, moment, occasion, shared, content };
};

const parse = (value: unknown): Kept | null => {
  const kept = keptSchema.safeParse(value).data;
  const [base, mine] = [readDraft(kept?.base), readDraft(kept?.mine)];
  return base === null || mine === null ? null : { base, mine };
};

const resumed = (form: Form, kept: Kept | null): MergedDraft<FormDraft> =>
  kept === null ? { contents: draftOf(form), both: [] } : mergeForms(kept.base, kept.mine, draftOf(form));

/** Opens a form for working on it, with what this tab still had of it, and with steps that can be undone. */
export const useFormSaver = (initial: Form) => {
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const personId = useMe().person.id;
  const [{ saver, kept, restored }] = useState(() => {
    const params = { organizationId, formId: initial.id };
    const keptDraft = openKeptDraft(sessionStorage, parse, 'form', personId, organizationId, initial.id);
    const before = keptDraft.load();
    const created = createDraftSaver(formKind, initial, resumed(initial, before), {
      send: (version, edits) => change(api, params, version, edits),
      read: () => readForm(api, params),
      newChangeId: () => newId('change', new Date()),
      later,
    });
    return { saver: created, kept: keptDraft, restored: before !== null };
  });
  const state = useSyncExternalStore(saver.subscribe, saver.state);
  const [steps, setSteps] = useState<readonly EditStep<FormDraft>[]>([]);
  useDraftLifecycle({
    saver,
    keep: useCallback(() => {
      const { saved, contents } = saver.state();
      kept.keep(saver.isSaved() ? null : { base: draftOf(saved), mine: draftOf(contents) });
    }, [kept, saver]),
    forget: useCallback(() => kept.keep(null), [kept]),
    onLeft: useCallback(() => {
      client.setQueryData(
        formQuery(api, { organizationId, formId: initial.id }).queryKey,
        saver.state().saved,
      );
      void forgetForms(client, organizationId);
    }, [api, client, organizationId, initial.id, saver]),
  });
  const edit: EditForm = useCallback(
    (at, alter) => {
      const before = saver.state().contents;
      const after = alter(before);
      saver.edit(() => after);
      setSteps((known) => withStep(known, { at, before, after }));
    },
    [saver],
  );
  const undo = useCallback(() => {
    const step = steps.at(-1);
    if (step === undefined) return;
    setSteps(steps.slice(0, -1));
    saver.edit((now) => withoutStep(step, now));
  }, [saver, steps]);
  return { saver, state, restored, edit, undo, canUndo: steps.length > 0 };
};
export type FormWork = ReturnType<typeof useFormSaver>;
