import { newId } from '@portolan/domain/ids';
import type { TemplateDraft } from '@portolan/domain/templates/template';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { useApi } from '../../../api/api.tsx';
import { changeDraft, forgetTemplates, readDraft } from '../../../api/templates.ts';
import { useCurrentOrganization, useMe } from '../../../organization/current-organization.tsx';
import { later, useDraftLifecycle } from '../../../saving/use-draft-lifecycle.ts';
import { editsBetween, type Merged, mergeDrafts, withEdits } from './draft-changes.ts';
import { type KeptEdits, openKeptEdits } from './kept-edits.ts';
import { createTemplateSaver, type TemplateSaver } from './template-saver.ts';

/** What this tab still had, on top of what is saved now; where somebody else was at it meanwhile, both are shown. */
const resumed = (initial: TemplateDraft, kept: KeptEdits | null): Merged => {
  if (kept === null) return { contents: { name: initial.name, elements: initial.elements }, both: [] };
  const base = withEdits(initial, { elements: [...kept.before] });
  return mergeDrafts(base, withEdits(base, kept.edits), initial);
};

const waiting = (saver: TemplateSaver): KeptEdits | null => {
  const { saved, contents } = saver.state();
  const edits = editsBetween(saved, contents);
  const touched = new Set(edits?.elements?.map(({ id }) => id));
  const before = saved.elements.filter(({ id }) => touched.has(id));
  return edits && { edits, before };
};

/** Opens a draft for working on it, with what this tab still had of it. */
export const useDraftSaver = (initial: TemplateDraft) => {
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const personId = useMe().person.id;
  const [{ saver, kept, restored }] = useState(() => {
    const params = { organizationId, templateId: initial.templateId };
    const keptEdits = openKeptEdits(sessionStorage, personId, organizationId, initial.templateId);
    const before = keptEdits.load();
    const created = createTemplateSaver(initial, resumed(initial, before), {
      send: (version, changes) => changeDraft(api, params, version, changes),
      read: () => readDraft(api, params),
      newChangeId: () => newId('change', new Date()),
      later,
    });
    return { saver: created, kept: keptEdits, restored: before !== null };
  });
  const state = useSyncExternalStore(saver.subscribe, saver.state);
  useDraftLifecycle({
    saver,
    keep: useCallback(() => kept.keep(waiting(saver)), [kept, saver]),
    forget: useCallback(() => kept.keep(null), [kept]),
    onLeft: useCallback(() => void forgetTemplates(client, organizationId), [client, organizationId]),
  });
  return { saver, state, restored };
};
