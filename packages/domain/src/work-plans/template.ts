// A work-plan template is data, so that a foundation can copy and change one without code.
// Ids are stable across versions: a clinic's answers hang on them.

/** One text in both languages of the product. */
export type Bilingual = { readonly en: string; readonly es: string };

type PromptBase = {
  readonly id: string;
  readonly label: Bilingual;
  readonly help?: Bilingual;
  readonly example?: Bilingual;
  readonly required: boolean;
  /** The prompt is asked only while a choice prompt of the same element has this answer. */
  readonly showWhen?: { readonly promptId: string; readonly equals: string };
};

export type Prompt =
  | (PromptBase & { readonly kind: 'text' })
  | (PromptBase & {
      readonly kind: 'list';
      /** Fewest items that count as answered. */
      readonly minimum: number;
      readonly maximum?: number;
    })
  | (PromptBase & { readonly kind: 'number' | 'percent' })
  | (PromptBase & {
      readonly kind: 'choice';
      readonly options: readonly { readonly value: string; readonly label: Bilingual }[];
    });

/** A starter activity; it counts nowhere until a clinic adopts it. */
export type Suggestion = {
  readonly id: string;
  readonly text: Bilingual;
  readonly subPoints?: readonly Bilingual[];
};

export type ElementTemplate = {
  readonly id: string;
  /** Position in the plan, from 1. */
  readonly number: number;
  readonly title: Bilingual;
  /** One line for the plan's overview. */
  readonly summary: Bilingual;
  /** Short paragraphs, in reading order. */
  readonly guidance: readonly Bilingual[];
  readonly prompts: readonly Prompt[];
  readonly suggestions: {
    readonly completed: readonly Suggestion[];
    readonly planned: readonly Suggestion[];
  };
};

export type WorkPlanTemplate = {
  readonly id: string;
  readonly version: number;
  readonly name: Bilingual;
  readonly elements: readonly ElementTemplate[];
};
