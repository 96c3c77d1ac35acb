import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idNumber } from '../arbitraries.test-support.ts';
import { isBegun, isReadable } from './answers.ts';
import { type Answer, type Element, untouchedElement } from './element.ts';
import { movePlan, previewMove } from './move-plan.ts';
import type { PlanRetirements } from './plan-retirements.ts';
import { retiredAnswers, retiredElements, withRetired } from './retired.ts';
import type { ElementTemplate, Prompt, WorkPlanTemplate } from './template.ts';
import type { WorkPlan } from './work-plan.ts';

const said = (text: string) => ({ en: text, es: text });
const planId = idNumber('workPlan', 1);

const aPrompt = (id: string): fc.Arbitrary<Prompt> => {
  const base = { id, label: said(id), required: true };
  return fc.oneof(
    fc.constantFrom<Prompt>(
      { ...base, kind: 'text' },
      { ...base, kind: 'list', minimum: 1 },
      { ...base, kind: 'list', minimum: 0, maximum: 1 },
      { ...base, kind: 'number' },
      { ...base, kind: 'percent' },
    ),
    fc.subarray(['red', 'green', 'blue'], { minLength: 1 }).map(
      (values): Prompt => ({
        ...base,
        kind: 'choice',
        options: values.map((value) => ({ value, label: said(value) })),
      }),
    ),
  );
};
const anElement = (id: string): fc.Arbitrary<ElementTemplate> =>
  fc
    .subarray(['vision', 'barriers', 'share'])
    .chain((ids) => fc.tuple(...ids.map(aPrompt)))
    .map((prompts) => ({
      id,
      number: 1,
      title: said(id),
      summary: said(id),
      guidance: [],
      prompts,
      suggestions: { completed: [], planned: [] },
    }));
const aTemplate: fc.Arbitrary<WorkPlanTemplate> = fc
  .subarray(['strategy', 'mobile', 'minors'])
  .chain((ids) => fc.tuple(...ids.map(anElement)))
  .map((elements) => ({ id: 'standard', version: 1, name: said('Template'), elements }));

const answerTo = (prompt: Prompt, number: number): Answer => {
  switch (prompt.kind) {
    case 'text':
      return `Words ${number}`;
    case 'list':
      return [`Item ${number}`];
    case 'number':
      return 200 + number;
    case 'percent':
      return number;
    case 'choice':
      return prompt.options[number % prompt.options.length]?.value ?? null;
  }
};

/** A plan that was worked on under each of these templates in turn, and was moved from one to the next. */
const lived = (templates: readonly WorkPlanTemplate[]) => {
  const elements = new Map<string, Element>();
  let retirements: PlanRetirements | null = null;
  let plan: WorkPlan | null = null;
  let current: WorkPlanTemplate | null = null;
  const seen: Element[][] = [];
  for (const [index, raw] of templates.entries()) {
    const next = { ...raw, version: index + 1 };
    if (plan !== null && current !== null) {
      const before = [...elements.values()];
      const moved = movePlan(plan, current, next, before, retirements);
      if (!moved.ok) throw new Error(moved.failure.code);
      ({ plan, retirements } = moved.value);
    } else {
      plan = {
        id: planId,
        name: 'Plan',
        template: { id: next.id, version: next.version },
        firstMonth: '2026-09',
        carriedFrom: null,
        createdAt: '2026-09-01T08:00:00.000Z',
        version: 1,
      };
    }
    current = withRetired(next, retirements?.elements ?? []);
    for (const { id, prompts } of next.elements) {
      const element = elements.get(id) ?? untouchedElement(planId, id);
      const answers = { ...element.answers };
      // Only what nobody answered before: an answer that somebody writes over is not lost by a move.
      for (const prompt of prompts) answers[prompt.id] ??= answerTo(prompt, index);
      elements.set(id, { ...element, answers });
    }
    seen.push([...elements.values()]);
  }
  return { plan, template: current, elements: [...elements.values()], seen };
};

describe('moving a plan to another version of its template', () => {
  it('shows every answer afterwards, live or with the question it was given to', () => {
    let retired = 0;
    fc.assert(
      fc.property(fc.array(aTemplate, { minLength: 2, maxLength: 5 }), (templates) => {
        const { template, elements } = lived(templates);
        if (template === null) return;
        for (const element of elements) {
          const live = template.elements.find(({ id }) => id === element.id)?.prompts ?? [];
          const gone = retiredAnswers(template, element);
          retired += gone.length;
          for (const [promptId, answer] of Object.entries(element.answers).filter(([, one]) =>
            isBegun(one),
          )) {
            const isLive = live.some((prompt) => prompt.id === promptId && isReadable(prompt, answer));
            const kept = gone.filter((one) => one.promptId === promptId);
            expect(kept).toHaveLength(isLive ? 0 : 1);
            for (const one of kept) {
              expect(one.answer).toEqual(answer);
              expect(one.prompt !== null && isReadable(one.prompt, answer)).toBe(true);
            }
          }
        }
      }),
    );
    // Otherwise nothing of what this test is about was generated.
    expect(retired).toBeGreaterThan(0);
  });

  it('names every element that is gone and has something in it', () => {
    fc.assert(
      fc.property(fc.array(aTemplate, { minLength: 2, maxLength: 4 }), (templates) => {
        const { template, elements } = lived(templates);
        if (template === null) return;
        const gone = retiredElements(template, elements);
        const expected = elements.filter(
          ({ id, answers }) =>
            !template.elements.some((part) => part.id === id) && Object.values(answers).some(isBegun),
        );
        expect(gone.map(({ element }) => element)).toEqual(expected);
        expect(gone.every(({ title }) => title !== null)).toBe(true);
      }),
    );
  });

  it('counts in the preview what it keeps and what it retires, and no answer twice', () => {
    fc.assert(
      fc.property(aTemplate, aTemplate, (from, to) => {
        const { elements } = lived([from]);
        const { answersKept, answersRetired } = previewMove(from, to, elements);
        const all = elements.flatMap(({ answers }) => Object.values(answers).filter(isBegun));
        expect(answersKept + answersRetired).toBe(all.length);
      }),
    );
  });

  it('retires nothing and shows no difference when the versions say the same', () => {
    fc.assert(
      fc.property(aTemplate, (template) => {
        const { elements } = lived([template]);
        const move = previewMove(template, { ...template, version: 2 }, elements);
        expect([move.differences, move.answersRetired, move.elementsRetired]).toEqual([[], 0, []]);
      }),
    );
  });

  it('raises the version of the plan and changes nothing of it but the template', () => {
    const { plan } = lived([
      { id: 'standard', version: 1, name: said('One'), elements: [] },
      { id: 'standard', version: 1, name: said('Two'), elements: [] },
    ]);
    expect(plan).toMatchObject({ name: 'Plan', template: { id: 'standard', version: 2 }, version: 2 });
  });
});
