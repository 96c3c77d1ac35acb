import { newPartId } from '@portolan/domain/templates/part-id';
import type { DraftElement, DraftPrompt, DraftSuggestion } from '@portolan/domain/templates/template';
import type { Prompt } from '@portolan/domain/work-plans/template';

const nothing = () => ({ en: '', es: '' });

export const blankElement = (): DraftElement => ({
  id: newPartId(new Date()),
  title: nothing(),
  summary: nothing(),
  guidance: [],
  prompts: [],
  suggestions: { completed: [], planned: [] },
});

export const blankPrompt = (): DraftPrompt => ({
  id: newPartId(new Date()),
  kind: 'text',
  label: nothing(),
  required: false,
});

export const blankSuggestion = (): DraftSuggestion => ({ id: newPartId(new Date()), text: nothing() });

export const blankOption = () => ({ value: newPartId(new Date()), label: nothing() });

export const blankText = nothing;

export const promptKinds = ['text', 'list', 'number', 'percent', 'choice'] as const;

/** The question with another kind of answer, and the rules that kind begins with. */
export const withKind = (prompt: DraftPrompt, kind: Prompt['kind']): DraftPrompt => {
  const { id, label, help, example, required, showWhen, hidden } = prompt;
  const base = {
    id,
    label,
    required,
    ...(help && { help }),
    ...(example && { example }),
    ...(showWhen && { showWhen }),
    ...(hidden && { hidden }),
  };
  switch (kind) {
    case 'list':
      return { ...base, kind, minimum: 1 };
    case 'choice':
      return { ...base, kind, options: [blankOption(), blankOption()] };
    case 'text':
    case 'number':
    case 'percent':
      return { ...base, kind };
  }
};

export const toggledElement = ({ hidden, ...element }: DraftElement): DraftElement =>
  hidden ? element : { ...element, hidden: true };
export const toggledPrompt = ({ hidden, ...prompt }: DraftPrompt): DraftPrompt =>
  hidden ? prompt : { ...prompt, hidden: true };
export const toggledSuggestion = ({ hidden, ...suggestion }: DraftSuggestion): DraftSuggestion =>
  hidden ? suggestion : { ...suggestion, hidden: true };
