import type { BlockList } from '@portolan/domain/campaigns/edit-message';
import type { Message } from '@portolan/domain/campaigns/message';
import type { Language } from '@portolan/domain/people/person';
import { createContext, type ReactNode, use } from 'react';
import type { EditMessage } from './editing/use-message-work.ts';

/** What every piece of the editor needs to know of the message around it. */
export type EditorWorld = {
  readonly message: Message;
  readonly edit: EditMessage;
  /** The languages that are written in side by side: both, or one on a phone. */
  readonly shown: readonly Language[];
  /** The block that is unfolded, by its id. */
  readonly opened: string | null;
  readonly onOpen: (id: string | null) => void;
  /** Says for screen readers what is seen on the page. */
  readonly announce: (sentence: string) => void;
  readonly onReadyMade: () => void;
  /** Draws the blocks of one list: a block of two columns holds two more. `addLabel` names the button that adds to it. */
  readonly drawList: (list: BlockList, addLabel: string) => ReactNode;
};

const EditorContext = createContext<EditorWorld | null>(null);
export const EditorProvider = EditorContext.Provider;

export const useEditor = (): EditorWorld => {
  const world = use(EditorContext);
  if (world === null) throw new Error('useEditor needs the message editor above it');
  return world;
};
