import { newId } from '@portolan/domain/ids';
import type { TemplateDraft } from '@portolan/domain/templates/template';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useApi } from '../../../api/api.tsx';
import { changeDraft, forgetTemplates, readDraft } from '../../../api/templates.ts';
import { useCurrentOrganization, useMe } from '../../../organization/current-organization.tsx';
import { registerWaitingWork } from '../../../session/waiting-work.ts';
import { type Merged, mergeDrafts, withEdits } from './draft-changes.ts';
import { createDraftSaver, type DraftSaver } from './draft-saver.ts';
import { type KeptEdits, openKeptEdits } from './kept-edits.ts';

const later = (milliseconds: number, then: () => void) => {
  const timer = window.setTimeout(then, milliseconds);
  return () => window.clearTimeout(timer);
};

/** What this tab still had, on top of what is saved now; where somebody else was at it meanwhile, both are shown. */
const resumed = (initial: TemplateDraft, kept: ReturnType<KeptEdits['load']>): Merged => {
  if (kept === null) return { contents: { name: initial.name, elements: initial.elements }, both: [] };
  const base = withEdits(initial, { elements: [...kept.before] });
  return mergeDrafts(base, withEdits(base, kept.edits), initial);
};

const waiting = (saver: DraftSaver) => {
  const edits = saver.unsaved();
  const touched = new Set(edits?.elements?.map(({ id }) => id));
  const before = saver.state().saved.elements.filter(({ id }) => touched.has(id));
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
    const created = createDraftSaver(initial, resumed(initial, before), {
      send: (version, changes) => changeDraft(api, params, version, changes),
      read: () => readDraft(api, params),
      newChangeId: () => newId('change', new Date()),
      later,
    });
    return { saver: created, kept: keptEdits, restored: before !== null };
  });
  const state = useSyncExternalStore(saver.subscribe, saver.state);
  useEffect(() => {
    const unsubscribe = saver.subscribe(() => kept.keep(waiting(saver)));
    const unregister = registerWaitingWork({
      count: async () => (saver.unsaved() === null ? 0 : 1),
      clear: async () => {
        saver.stop();
        kept.keep(null);
      },
      suspend: () => saver.stop(),
    });
    const send = () => void saver.flush();
    window.addEventListener('online', send);
    window.addEventListener('pagehide', send);
    send();
    return () => {
      window.removeEventListener('online', send);
      window.removeEventListener('pagehide', send);
      unregister();
      unsubscribe();
      void saver.flush().then(() => forgetTemplates(client, organizationId));
    };
  }, [saver, kept, client, organizationId]);
  return { saver, state, restored };
};
