import { describe, expect, it } from 'vitest';
import { standardTemplate } from './standard-template/standard-template.ts';
import type { Bilingual, ElementTemplate, Prompt, Suggestion } from './template.ts';

const elements = standardTemplate.elements;
const elementsByName = elements.map((element) => [element.id, element] as const);

const suggestionsOf = (element: ElementTemplate): readonly Suggestion[] => [
  ...element.suggestions.completed,
  ...element.suggestions.planned,
];

type Place = { readonly where: string; readonly text: Bilingual; readonly limit: number };

// Limits in characters: what the screens were drawn for, with room for Spanish.
const promptTexts = (element: ElementTemplate, prompt: Prompt): readonly Place[] => {
  const where = `${element.id}/${prompt.id}`;
  return [
    { where, text: prompt.label, limit: 100 },
    ...(prompt.help ? [{ where: `${where} help`, text: prompt.help, limit: 250 }] : []),
    ...(prompt.example ? [{ where: `${where} example`, text: prompt.example, limit: 550 }] : []),
    ...(prompt.kind === 'choice'
      ? prompt.options.map((option) => ({ where: `${where}=${option.value}`, text: option.label, limit: 30 }))
      : []),
  ];
};

const elementTexts = (element: ElementTemplate): readonly Place[] => [
  { where: `${element.id} title`, text: element.title, limit: 80 },
  { where: `${element.id} summary`, text: element.summary, limit: 140 },
  ...element.guidance.map((text, index) => ({ where: `${element.id} guidance ${index}`, text, limit: 420 })),
  ...element.prompts.flatMap((prompt) => promptTexts(element, prompt)),
  ...suggestionsOf(element).flatMap((suggestion) => [
    { where: suggestion.id, text: suggestion.text, limit: 200 },
    ...(suggestion.subPoints ?? []).map((text) => ({
      where: `${suggestion.id} sub-point`,
      text,
      limit: 130,
    })),
  ]),
];

const texts: readonly Place[] = [
  { where: 'name', text: standardTemplate.name, limit: 60 },
  ...elements.flatMap(elementTexts),
];

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the standard template', () => {
  it('is version 1 of the template called standard', () => {
    expect([standardTemplate.id, standardTemplate.version]).toEqual(['standard', 1]);
  });

  it('has the sixteen elements in the order clinics know', () => {
    expect(elements.map((element) => [element.number, element.id])).toEqual([
      [1, 'strategy'],
      [2, 'portal-team'],
      [3, 'launch'],
      [4, 'interoperability'],
      [5, 'enrollment'],
      [6, 'features'],
      [7, 'support'],
      [8, 'training'],
      [9, 'patient-feedback'],
      [10, 'staff-feedback'],
      [11, 'marketing'],
      [12, 'workflows'],
      [13, 'risk'],
      [14, 'minors'],
      [15, 'mobile'],
      [16, 'languages'],
    ]);
  });

  it('gives every suggestion an id that no other has', () => {
    const ids = elements.flatMap(suggestionsOf).map((suggestion) => suggestion.id);
    expect(repeated(ids)).toEqual([]);
  });

  it.each(elementsByName)('names the suggestions of %s after it', (id, element) => {
    const strangers = suggestionsOf(element).filter((suggestion) => !suggestion.id.startsWith(`${id}-`));
    expect(strangers).toEqual([]);
  });

  it.each(elementsByName)('asks each prompt of %s once', (_id, element) => {
    expect(repeated(element.prompts.map((prompt) => prompt.id))).toEqual([]);
  });

  it('writes all ids in kebab-case', () => {
    const ids = elements.flatMap((element) => [
      element.id,
      ...element.prompts.map((prompt) => prompt.id),
      ...suggestionsOf(element).map((suggestion) => suggestion.id),
    ]);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });
});

describe('its texts', () => {
  it('exist in both languages', () => {
    const missing = texts.filter(({ text }) => text.en.trim() === '' || text.es.trim() === '');
    expect(missing.map(({ where }) => where)).toEqual([]);
  });

  it('are translated, not copied', () => {
    // A loanword can be the same in both languages; no text here is.
    expect(texts.filter(({ text }) => text.en === text.es).map(({ where }) => where)).toEqual([]);
  });

  it('carry no space at either end and no double space', () => {
    const untidy = texts.filter(({ text }) => [text.en, text.es].some((line) => /^\s|\s$|\s\s/.test(line)));
    expect(untidy.map(({ where }) => where)).toEqual([]);
  });

  it('fit where they are shown', () => {
    const long = texts.filter(({ text, limit }) => Math.max(text.en.length, text.es.length) > limit);
    expect(long.map(({ where, text }) => `${where}: ${text.en.length}/${text.es.length}`)).toEqual([]);
  });

  it.each(elementsByName)('guide through %s in two to four paragraphs', (_id, element) => {
    expect(element.guidance.length).toBeGreaterThanOrEqual(2);
    expect(element.guidance.length).toBeLessThanOrEqual(4);
  });
});

describe('its prompts', () => {
  const promptIds = (element: ElementTemplate) => element.prompts.map((prompt) => prompt.id);

  it('are asked in elements 1, 3, 14, 15 and 16 only', () => {
    const asked = elements.filter((element) => element.prompts.length > 0);
    expect(asked.map((element) => [element.number, promptIds(element)])).toEqual([
      [1, ['vision', 'motivations', 'barriers']],
      [3, ['open-to-all', 'went-live', 'clinics-go-live', 'providers-go-live', 'patients-go-live']],
      [14, ['current-state', 'future-state']],
      [15, ['current-state', 'future-state']],
      [16, ['current-state', 'future-state']],
    ]);
  });

  it('are all required', () => {
    const optional = elements.flatMap((element) => element.prompts).filter((prompt) => !prompt.required);
    expect(optional).toEqual([]);
  });

  it('ask for at least two motivations and for exactly three barriers', () => {
    const lists = elements.flatMap((element) => element.prompts).filter((prompt) => prompt.kind === 'list');
    expect(lists.map(({ id, minimum, maximum }) => [id, minimum, maximum])).toEqual([
      ['motivations', 2, undefined],
      ['barriers', 3, 3],
    ]);
  });

  it('depend only on an option of a choice that the same element asks earlier', () => {
    const broken = elements.flatMap((element) =>
      element.prompts.filter((prompt, index) => {
        const condition = prompt.showWhen;
        if (!condition) return false;
        const source = element.prompts.slice(0, index).find(({ id }) => id === condition.promptId);
        if (source?.kind !== 'choice') return true;
        return !source.options.some((option) => option.value === condition.equals);
      }),
    );
    expect(broken).toEqual([]);
  });

  it('ask a running portal only how it went live', () => {
    const launch = elements.find((element) => element.id === 'launch');
    const shownFor = (answer: string) =>
      launch?.prompts.filter((prompt) => prompt.showWhen?.equals === answer).map((prompt) => prompt.id);
    expect(shownFor('yes')).toEqual(['went-live']);
    expect(shownFor('no')).toEqual(['clinics-go-live', 'providers-go-live', 'patients-go-live']);
  });
});

describe('its suggestions', () => {
  it('are both completed and planned in elements 1 to 12', () => {
    const lacking = elements
      .slice(0, 12)
      .filter(({ suggestions }) => suggestions.completed.length === 0 || suggestions.planned.length === 0);
    expect(lacking.map((element) => element.id)).toEqual([]);
  });

  it('are only planned in element 13', () => {
    const risk = elements[12];
    expect(risk?.suggestions.completed).toEqual([]);
    expect(risk?.suggestions.planned.map((suggestion) => suggestion.id)).toEqual(['risk-analysis']);
  });

  it('are left to the clinic in elements 14 to 16', () => {
    expect(elements.slice(13).flatMap(suggestionsOf)).toEqual([]);
  });
});
