import * as z from 'zod/mini';
import { sameContents } from './same-contents.ts';
import { bilingualSchema, type ElementTemplate, type WorkPlanTemplate } from './template.ts';

/**
 * One difference between two versions. `renamed`: it is called otherwise; `reworded`: other words around it, or other rules
 * for its answer; `moved`: it stands elsewhere among those that both versions have.
 */
export const templateDifferenceSchema = z.lazy(() =>
  z.strictObject({
    what: z.enum(['element', 'prompt', 'suggestion']),
    change: z.enum(['added', 'retired', 'renamed', 'reworded', 'moved']),
    elementId: z.string(),
    /** Of the prompt or suggestion; null for an element. */
    partId: z.nullable(z.string()),
    /** What it is called, in the version that has it; the newer where both do. */
    name: bilingualSchema,
    /** What it was called before, where it was renamed. */
    before: z.nullable(bilingualSchema),
  }),
);
export type TemplateDifference = z.infer<typeof templateDifferenceSchema>;

type Part = {
  readonly id: string;
  readonly name: TemplateDifference['name'];
  /** Everything else it says. */
  readonly rest: unknown;
};

const partsOf = (
  what: TemplateDifference['what'],
  elementId: string | null,
  before: readonly Part[],
  after: readonly Part[],
): TemplateDifference[] => {
  const of = (change: TemplateDifference['change'], part: Part, was: Part | null = null) => ({
    what,
    change,
    elementId: elementId ?? part.id,
    partId: elementId === null ? null : part.id,
    name: part.name,
    before: was?.name ?? null,
  });
  const stays = after.filter(({ id }) => before.some((part) => part.id === id));
  const stood = before.filter(({ id }) => stays.some((part) => part.id === id));
  const changed = after.flatMap((part) => {
    const was = before.find(({ id }) => id === part.id);
    if (was === undefined) return [of('added', part)];
    const place = stays.findIndex(({ id }) => id === part.id);
    return [
      ...(sameContents(was.name, part.name) ? [] : [of('renamed', part, was)]),
      ...(sameContents(was.rest, part.rest) ? [] : [of('reworded', part)]),
      ...(stood[place]?.id === part.id ? [] : [of('moved', part)]),
    ];
  });
  const retired = before.filter(({ id }) => !after.some((part) => part.id === id));
  return [...changed, ...retired.map((part) => of('retired', part))];
};

const elementPart = ({ id, title, summary, guidance }: ElementTemplate): Part => ({
  id,
  name: title,
  rest: [summary, guidance],
});
const promptParts = (element: ElementTemplate): Part[] =>
  element.prompts.map(({ id, label, ...rest }) => ({ id, name: label, rest }));
/** Where a suggestion is offered is part of what it says. */
const suggestionParts = ({ suggestions }: ElementTemplate): Part[] =>
  (['planned', 'completed'] as const).flatMap((list) =>
    suggestions[list].map(({ id, text, ...rest }) => ({ id, name: text, rest: [list, rest] })),
  );

/** Everything in which a version differs from an earlier one, element by element in the newer one's order. */
export const compareTemplates = (before: WorkPlanTemplate, after: WorkPlanTemplate): TemplateDifference[] => {
  const elements = partsOf(
    'element',
    null,
    before.elements.map(elementPart),
    after.elements.map(elementPart),
  );
  const parts = after.elements.flatMap((element) => {
    const was = before.elements.find(({ id }) => id === element.id);
    return was === undefined
      ? []
      : [
          ...partsOf('prompt', element.id, promptParts(was), promptParts(element)),
          ...partsOf('suggestion', element.id, suggestionParts(was), suggestionParts(element)),
        ];
  });
  return [...elements, ...parts];
};
