import {
  type DraftChanges,
  draftElementSchema,
  type TemplateDraft,
} from '@portolan/domain/templates/template';
import { templateName } from '@portolan/domain/work-plans/template';
import {
  createDraftSaver,
  type DraftKind,
  type DraftSaver,
  type DraftState,
  type DraftWorld,
} from '../../../saving/draft-saver.ts';
import {
  type DraftContents,
  type DraftEdits,
  editsBetween,
  type Merged,
  mergeDrafts,
  takeTheirs,
} from './draft-changes.ts';

export type TemplateSaver = DraftSaver<TemplateDraft, DraftContents>;
export type TemplateSaverState = DraftState<TemplateDraft, DraftContents>;

type TemplateWorld = Omit<DraftWorld<TemplateDraft, DraftEdits>, 'send'> & {
  readonly send: (version: number, changes: DraftChanges) => Promise<TemplateDraft>;
};

/** What of the edits fits into a template; the rest waits until it is shortened. */
const savable = ({ name, elements, order }: DraftEdits): DraftEdits | null => {
  const fitting = elements?.filter((element) => draftElementSchema.safeParse(element).success) ?? [];
  const isWhole = fitting.length === (elements?.length ?? 0);
  const edits = {
    ...(name !== undefined && templateName.safeParse(name).success && { name }),
    ...(fitting.length > 0 && { elements: fitting }),
    // An order may name an element that is not there yet.
    ...(order !== undefined && isWhole && { order }),
  };
  return Object.keys(edits).length === 0 ? null : edits;
};

const templateKind: DraftKind<DraftContents, DraftEdits> = {
  editsBetween,
  savable,
  merge: mergeDrafts,
  takeTheirs,
};

/** Saves a template's draft as it is typed. */
export const createTemplateSaver = (
  initial: TemplateDraft,
  begun: Merged,
  { send, ...world }: TemplateWorld,
): TemplateSaver =>
  createDraftSaver(templateKind, initial, begun, {
    ...world,
    send: (version, edits, changeId) => send(version, { ...edits, changeId }),
  });
