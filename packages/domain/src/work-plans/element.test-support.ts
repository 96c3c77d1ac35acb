import fc from 'fast-check';
import { ana, aTimeframe, ben, idNumber } from '../arbitraries.test-support.ts';
import type { ChangeContext } from '../revisions/revised.ts';
import type { ActivityChange } from './change-activities.ts';
import { changeElement, type ElementFailure } from './change-element.ts';
import { type Element, untouchedElement } from './element.ts';
import type { ElementChange } from './element-change.ts';
import type { Bilingual, ElementTemplate, Prompt } from './template.ts';

const said = (text: string): Bilingual => ({ en: text, es: text });
const prompt = { label: said('Prompt'), required: true };

/** A prompt of every kind, and one that is asked only while the portal is open. */
export const prompts = {
  vision: { ...prompt, id: 'vision', kind: 'text' },
  barriers: { ...prompt, id: 'barriers', kind: 'list', minimum: 2, maximum: 3 },
  patients: { ...prompt, id: 'patients', kind: 'number', required: false },
  share: { ...prompt, id: 'share', kind: 'percent', required: false },
  open: {
    ...prompt,
    id: 'open',
    kind: 'choice',
    options: [
      { value: 'yes', label: said('Yes') },
      { value: 'no', label: said('No') },
    ],
  },
  opening: { ...prompt, id: 'opening', kind: 'text', showWhen: { promptId: 'open', equals: 'yes' } },
} satisfies Record<string, Prompt>;

export const templateAsking = (...asked: readonly Prompt[]): ElementTemplate => ({
  id: 'strategy',
  number: 1,
  title: said('Strategy'),
  summary: said('Strategy'),
  guidance: [],
  prompts: [...asked],
  suggestions: { completed: [], planned: [] },
});
export const template = templateAsking(...Object.values(prompts));

export const untouched = untouchedElement(idNumber('workPlan', 1), 'strategy');
export const rowId = (number: number) => idNumber('activity', number);

export const added = (
  number: number,
  after: number | null = null,
  list: 'planned' | 'completed' = 'planned',
): ElementChange => ({
  kind: 'add-activity',
  activityId: rowId(number),
  list,
  after: after === null ? null : rowId(after),
  suggestionId: null,
  text: `Row ${number}`,
  subPoints: [],
  timeframe: null,
});

export const context = (
  change: number,
  baseVersion: number,
  by: string = ana,
): ChangeContext & { readonly baseVersion: number } => ({
  changeId: idNumber('change', change),
  baseVersion,
  by,
  now: new Date(Date.UTC(2026, 8, 1, 8, 0, change)),
});

/** The element after these changes, made by somebody who saw its latest version. Throws when they are refused. */
export const changed = (element: Element, ...changes: readonly ElementChange[]): Element => {
  const result = changeElement(template, element, changes, context(element.version + 1, element.version));
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.element;
};

export const failureOf = (result: ReturnType<typeof changeElement>): ElementFailure | null =>
  result.ok ? null : result.failure;

export const rowsOf = (element: Element, list: 'planned' | 'completed' = 'planned'): number[] =>
  element.activities.filter((row) => row.list === list).map((row) => Number(row.id.slice(-5)));

const aRow = fc.integer({ min: 1, max: 8 }).map(rowId);
const aPlace = {
  list: fc.constantFrom('planned' as const, 'completed' as const),
  after: fc.option(aRow, { nil: null }),
};
const aText = fc.string({ maxLength: 12 });
const fields = fc.record(
  {
    text: aText,
    subPoints: fc.array(aText, { maxLength: 3 }),
    responsible: fc.constantFrom(null, { kind: 'member' as const, personId: ben }),
    timeframe: fc.option(aTimeframe, { nil: null }),
    startUpStatus: aText,
    midProjectStatus: aText,
    finalStatus: aText,
  },
  { requiredKeys: [] },
);

/** Anything a person can do to the rows of an element, existing or not. */
export const aRowChange: fc.Arbitrary<ActivityChange> = fc.oneof(
  fc.record({
    kind: fc.constant('add-activity' as const),
    activityId: aRow,
    ...aPlace,
    suggestionId: fc.constant(null),
    text: aText,
    subPoints: fc.constant<string[]>([]),
    timeframe: fc.constant(null),
  }),
  fc.record({ kind: fc.constant('edit-activity' as const), activityId: aRow, fields }),
  fc.record({ kind: fc.constant('move-activity' as const), activityId: aRow, ...aPlace }),
  fc.record({
    kind: fc.constantFrom('remove-activity' as const, 'restore-activity' as const),
    activityId: aRow,
  }),
);

export const anAnswerChange: fc.Arbitrary<ElementChange> = fc.record({
  kind: fc.constant('answer' as const),
  promptId: fc.constantFrom('vision', 'opening'),
  value: fc.option(aText, { nil: null }),
});
