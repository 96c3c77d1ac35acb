import { blockIdOf } from '@portolan/domain/campaigns/edit-message';
import { type Message, messageSchema } from '@portolan/domain/campaigns/message';
import { newId } from '@portolan/domain/ids';
import { useCallback, useRef, useState, useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { useMe } from '../../../organization/current-organization.tsx';
import { createDraftSaver, type MergedDraft } from '../../../saving/draft-saver.ts';
import { type EditStep, withStep } from '../../../saving/edit-steps.ts';
import { openKeptDraft } from '../../../saving/kept-draft.ts';
import { later, useDraftLifecycle } from '../../../saving/use-draft-lifecycle.ts';
import {
  type MessageDraft,
  mergeMessages,
  messageKind,
  withoutStep,
  withStepAgain,
} from './message-draft.ts';

/** A message as its holder (a campaign, a step of a sequence) has it saved. */
export type VersionedMessage = { readonly message: Message; readonly version: number };

type MessageHolder = {
  /** Names what holds the message, so that nothing else finds what this tab keeps of it. */
  readonly place: readonly string[];
  readonly initial: VersionedMessage;
  readonly send: (version: number, message: Message) => Promise<VersionedMessage>;
  readonly read: () => Promise<VersionedMessage>;
  /** Called with what is saved once the page was left and everything was sent. */
  readonly onLeft?: (saved: VersionedMessage) => void;
};

/** Changes the message. `at` names the field that is typed in; null of what is more than typing. */
export type EditMessage = (at: string | null, change: (message: Message) => Message) => void;

/** Milliseconds without typing after which more of it is a step of its own. */
const breath = 1500;

const keptSchema = z.object({ base: messageSchema, mine: messageSchema });
type Kept = z.infer<typeof keptSchema>;

const resumed = ({ message }: VersionedMessage, kept: Kept | null): MergedDraft<MessageDraft> => {
  if (kept === null) return { contents: { message }, both: [] };
  const { contents, both } = mergeMessages(kept.base, kept.mine, message);
  return { contents: { message: contents }, both };
};

/** Typing in one field is one step until somebody takes a breath. */
const useBursts = () => {
  const last = useRef({ at: '', time: 0, burst: 0 });
  return useCallback((at: string | null): string | null => {
    if (at === null) return null;
    const { at: before, time, burst } = last.current;
    const now = performance.now();
    const next = before === at && now - time < breath ? burst : burst + 1;
    last.current = { at, time: now, burst: next };
    return `${at} ${next}`;
  }, []);
};

/** Opens a message for working on it: saved as it is typed, kept over a reload, with steps that can be undone and done again. */
export const useMessageWork = ({ place, initial, send, read, onLeft }: MessageHolder) => {
  const personId = useMe().person.id;
  const [{ saver, kept, restored }] = useState(() => {
    const keptDraft = openKeptDraft(
      sessionStorage,
      (value) => keptSchema.safeParse(value).data ?? null,
      'message',
      personId,
      ...place,
    );
    const before = keptDraft.load();
    const created = createDraftSaver(messageKind, initial, resumed(initial, before), {
      send,
      read,
      newChangeId: () => newId('change', new Date()),
      later,
    });
    return { saver: created, kept: keptDraft, restored: before !== null };
  });
  const state = useSyncExternalStore(saver.subscribe, saver.state);
  const [steps, setSteps] = useState<readonly EditStep<Message>[]>([]);
  const [undone, setUndone] = useState<readonly EditStep<Message>[]>([]);
  const burstOf = useBursts();
  useDraftLifecycle({
    saver,
    keep: useCallback(() => {
      const { saved, contents } = saver.state();
      kept.keep(saver.isSaved() ? null : { base: saved.message, mine: contents.message });
    }, [kept, saver]),
    forget: useCallback(() => kept.keep(null), [kept]),
    onLeft: useCallback(() => onLeft?.(saver.state().saved), [onLeft, saver]),
  });
  const edit: EditMessage = useCallback(
    (at, change) => {
      const before = saver.state().contents.message;
      const after = change(before);
      if (after === before) return;
      saver.edit(() => ({ message: after }));
      const step = { at: burstOf(at), before, after };
      setSteps((known) => withStep(known, step));
      setUndone([]);
    },
    [saver, burstOf],
  );
  const undo = useCallback(() => {
    const step = steps.at(-1);
    if (step === undefined) return;
    setSteps(steps.slice(0, -1));
    setUndone((known) => [...known, step]);
    saver.edit(({ message }) => ({ message: withoutStep(step, message) }));
  }, [saver, steps]);
  const redo = useCallback(() => {
    const step = undone.at(-1);
    if (step === undefined) return;
    setUndone(undone.slice(0, -1));
    setSteps((known) => [...known, { ...step, at: null }]);
    saver.edit(({ message }) => ({ message: withStepAgain(step, message) }));
  }, [saver, undone]);
  return {
    saver,
    state,
    /** Whether something is there again that could not be saved before. */
    restored,
    edit,
    undo,
    redo,
    canUndo: steps.length > 0,
    canRedo: undone.length > 0,
  };
};
export type MessageWork = ReturnType<typeof useMessageWork>;

/** A name for a block that no other has, for all that can be told. */
export const newBlockId = (): string =>
  blockIdOf(() => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32);
