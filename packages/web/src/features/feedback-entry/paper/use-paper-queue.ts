import type { EnteredRow } from '@portolan/domain/feedback/enter-responses';
import type { FormVersion } from '@portolan/domain/feedback/form';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { type Api, useApi } from '../../../api/api.tsx';
import type { OfForm } from '../../../api/forms.ts';
import { enter, forgetResponses } from '../../../api/response-entry.ts';
import { useMe } from '../../../organization/current-organization.tsx';
import { openKeptDraft } from '../../../saving/kept-draft.ts';
import { outcomeOf } from '../../../saving/send-outcome.ts';
import { later } from '../../../saving/use-draft-lifecycle.ts';
import { registerWaitingWork } from '../../../session/waiting-work.ts';
import { openPaperQueue, type PaperQueue, parseKept, type Sent } from './paper-queue.ts';

/** Milliseconds after which sheets that found no connection are sent again. */
const again = 5_000;

/** 128 random bits, as a batch is named. */
const newBatch = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** One person's sheets of one form; they go on being sent when their page is left. One tab holds them at a time. */
type Desk = { queue: PaperQueue | null; readonly listeners: Set<() => void> };
const desks = new Map<string, Desk>();

const openDesk = (name: string, open: () => PaperQueue): Desk => {
  const desk: Desk = { queue: null, listeners: new Set() };
  const take = () => {
    desk.queue = open();
    for (const listener of desk.listeners) listener();
  };
  // Without the Web Locks API (an insecure address) each tab is alone; the server still takes each sheet once.
  if (navigator.locks === undefined) take();
  else
    void navigator.locks
      .request(`portolan.paper/${name}`, () => {
        take();
        return new Promise<never>(() => {});
      })
      .catch(() => {});
  return desk;
};

const sendWith =
  (api: Api, params: OfForm, onTaken: () => void) =>
  async (batch: string, rows: readonly EnteredRow[]): Promise<Sent> => {
    const outcome = await outcomeOf(enter(api, params, { channel: 'paper', batch, rows: [...rows] }));
    if (outcome.kind !== 'saved') return { kind: outcome.kind === 'lost' ? 'lost' : 'refused' };
    onTaken();
    return { kind: 'taken', rows: outcome.record };
  };

/** The sheets that this person enters of a form; null while another tab has them. */
export const usePaperQueue = ({ formId }: FormVersion, organizationId: string): PaperQueue | null => {
  const api = useApi();
  const client = useQueryClient();
  const { id: personId } = useMe().person;
  const name = [personId, organizationId, formId].join('/');
  const known = desks.get(name);
  const desk =
    known ??
    openDesk(name, () => {
      const kept = openKeptDraft(localStorage, parseKept, 'paper', name);
      return openPaperQueue({
        ...kept,
        newBatch,
        send: sendWith(api, { organizationId, formId }, () => void forgetResponses(client, organizationId)),
        later: (then) => later(again, then),
      });
    });
  desks.set(name, desk);
  const subscribe = useCallback(
    (listener: () => void) => {
      desk.listeners.add(listener);
      return () => void desk.listeners.delete(listener);
    },
    [desk],
  );
  const queue = useSyncExternalStore(subscribe, () => desk.queue);
  useEffect(() => {
    if (queue === null) return undefined;
    const send = () => void queue.flush();
    const unregister = registerWaitingWork({
      count: async () => queue.state().waiting.length,
      clear: async () => {
        queue.clear();
        desks.delete(name);
      },
      suspend: () => {
        queue.stop();
        desks.delete(name);
      },
    });
    window.addEventListener('online', send);
    send();
    return () => {
      window.removeEventListener('online', send);
      unregister();
      void queue.sendAll();
    };
  }, [queue, name]);
  return queue;
};
