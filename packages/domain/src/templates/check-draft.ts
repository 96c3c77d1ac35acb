import { languages } from '../people/person.ts';
import type { Bilingual, Prompt, RetiredElement, WorkPlanTemplate } from '../work-plans/template.ts';
import type { DraftElement, DraftPrompt, TemplateDraft } from './template.ts';

export const findingCodes = [
  'no-elements',
  'text-missing',
  'too-few-options',
  'maximum-below-minimum',
  'prompt-gone',
  'option-gone',
  'asked-of-itself',
  'kind-changed',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** Something to mend before a draft can be published. */
export type Finding = {
  readonly code: FindingCode;
  /** By JSON pointer within the draft: where to mend it. */
  readonly pointer: string;
  readonly elementId: string | null;
  /** Of the prompt or suggestion. */
  readonly partId: string | null;
  /** The language a text is missing in. */
  readonly language: keyof Bilingual | null;
};

export const shown = <Part extends { readonly hidden?: true }>(parts: readonly Part[]): Part[] =>
  parts.filter(({ hidden }) => hidden !== true);

const missingLanguages = (text: Bilingual): (keyof Bilingual)[] =>
  languages.filter((language) => text[language].trim() === '');

/** A text that may be left out altogether: then neither language is missing. */
const halfMissing = (text: Bilingual | undefined): (keyof Bilingual)[] => {
  const missing = text === undefined ? [] : missingLanguages(text);
  return missing.length === languages.length ? [] : missing;
};

type Said = readonly [pointer: string, missing: readonly (keyof Bilingual)[]];

const textsOfPrompt = (prompt: DraftPrompt, at: string): Said[] => [
  [`${at}/label`, missingLanguages(prompt.label)],
  [`${at}/help`, halfMissing(prompt.help)],
  [`${at}/example`, halfMissing(prompt.example)],
  ...(prompt.kind === 'choice'
    ? prompt.options.map(
        ({ label }, index): Said => [`${at}/options/${index}/label`, missingLanguages(label)],
      )
    : []),
];

const askedWhen = (prompt: DraftPrompt, prompts: readonly DraftPrompt[]): FindingCode | null => {
  const { showWhen } = prompt;
  if (showWhen === undefined) return null;
  if (showWhen.promptId === prompt.id) return 'asked-of-itself';
  const other = shown(prompts).find(({ id }) => id === showWhen.promptId);
  if (other === undefined || other.kind !== 'choice') return 'prompt-gone';
  // Two that wait for each other are never asked.
  if (other.showWhen !== undefined && chainOf(other, prompts).includes(prompt.id)) return 'asked-of-itself';
  return other.options.some(({ value }) => value === showWhen.equals) ? null : 'option-gone';
};

const chainOf = (prompt: DraftPrompt, prompts: readonly DraftPrompt[], seen: string[] = []): string[] => {
  const next = prompts.find(({ id }) => id === prompt.showWhen?.promptId);
  return next === undefined || seen.includes(next.id) ? seen : chainOf(next, prompts, [...seen, next.id]);
};

const ofPrompt = (prompt: DraftPrompt, element: DraftElement, earlier: readonly Prompt[]): FindingCode[] => {
  const wait = askedWhen(prompt, element.prompts);
  const few = prompt.kind === 'choice' && prompt.options.length < 2;
  const { minimum, maximum = minimum } = prompt.kind === 'list' ? prompt : { minimum: 0 };
  const before = earlier.find(({ id }) => id === prompt.id);
  return [
    ...(few ? (['too-few-options'] as const) : []),
    ...(maximum < minimum ? (['maximum-below-minimum'] as const) : []),
    ...(before && before.kind !== prompt.kind ? (['kind-changed'] as const) : []),
    ...(wait === null ? [] : [wait]),
  ];
};

const ofElement = (element: DraftElement, at: string, earlier: readonly Prompt[]): Finding[] => {
  const say = (partId: string | null, said: readonly Said[]): Finding[] =>
    said.flatMap(([pointer, missing]) =>
      missing.map((language) => ({
        code: 'text-missing' as const,
        pointer: `${pointer}/${language}`,
        elementId: element.id,
        partId,
        language,
      })),
    );
  const prompts = element.prompts.flatMap((prompt, index) => {
    if (prompt.hidden) return [];
    const pointer = `${at}/prompts/${index}`;
    const rules = ofPrompt(prompt, element, earlier).map((code) => ({
      code,
      pointer,
      elementId: element.id,
      partId: prompt.id,
      language: null,
    }));
    return [...say(prompt.id, textsOfPrompt(prompt, pointer)), ...rules];
  });
  const suggestions = (['planned', 'completed'] as const).flatMap((list) =>
    element.suggestions[list].flatMap((suggestion, index) => {
      if (suggestion.hidden) return [];
      const pointer = `${at}/suggestions/${list}/${index}`;
      return say(suggestion.id, [
        [`${pointer}/text`, missingLanguages(suggestion.text)],
        ...(suggestion.subPoints ?? []).map(
          (point, place): Said => [`${pointer}/subPoints/${place}`, missingLanguages(point)],
        ),
      ]);
    }),
  );
  const own = say(null, [
    [`${at}/title`, missingLanguages(element.title)],
    [`${at}/summary`, missingLanguages(element.summary)],
    ...element.guidance.map(
      (paragraph, index): Said => [`${at}/guidance/${index}`, missingLanguages(paragraph)],
    ),
  ]);
  return [...own, ...prompts, ...suggestions];
};

const promptsOf = (
  elements: readonly (RetiredElement | DraftElement)[] | undefined,
  id: string,
): readonly Prompt[] => elements?.find((element) => element.id === id)?.prompts ?? [];

/** Everything that keeps a draft from being published after `previous`; what is hidden is not asked for. */
export const checkDraft = (
  draft: Pick<TemplateDraft, 'name' | 'elements'>,
  previous: WorkPlanTemplate | null,
): Finding[] => {
  const nowhere = { elementId: null, partId: null };
  const name = missingLanguages(draft.name).map((language) => ({
    code: 'text-missing' as const,
    pointer: `/name/${language}`,
    ...nowhere,
    language,
  }));
  const elements = draft.elements.flatMap((element, index) =>
    element.hidden
      ? []
      : ofElement(element, `/elements/${index}`, [
          ...(previous?.elements.find(({ id }) => id === element.id)?.prompts ?? []),
          ...promptsOf(previous?.retired, element.id),
        ]),
  );
  const none = shown(draft.elements).length === 0;
  return [
    ...name,
    ...(none ? [{ code: 'no-elements' as const, pointer: '/elements', ...nowhere, language: null }] : []),
    ...elements,
  ];
};
