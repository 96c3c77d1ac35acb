import { idNumber } from '../arbitraries.test-support.ts';
import { standardTemplate } from '../work-plans/standard-template/standard-template.ts';
import { copyTemplate } from './copy-template.ts';
import type { DraftElement, DraftPrompt, TemplateDraft } from './template.ts';

export const now = new Date('2026-09-01T08:00:00.000Z');

/** A fresh copy of the standard template. */
export const copied = () =>
  copyTemplate(standardTemplate, {
    id: idNumber('template', 1),
    name: { en: 'Ours', es: 'La nuestra' },
    now,
  });

/** The draft with one of its elements otherwise. */
export const withElement = (
  draft: TemplateDraft,
  id: string,
  change: (element: DraftElement) => DraftElement,
): TemplateDraft => ({
  ...draft,
  elements: draft.elements.map((element) => (element.id === id ? change(element) : element)),
});

/** The draft with one prompt otherwise. */
export const withPrompt = (
  draft: TemplateDraft,
  elementId: string,
  promptId: string,
  change: (prompt: DraftPrompt) => DraftPrompt,
): TemplateDraft =>
  withElement(draft, elementId, (element) => ({
    ...element,
    prompts: element.prompts.map((prompt) => (prompt.id === promptId ? change(prompt) : prompt)),
  }));
