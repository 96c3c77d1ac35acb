import { describe, expect, it } from 'vitest';
import { idNumber } from '../arbitraries.test-support.ts';
import { changeDraft } from './change-draft.ts';
import { copied } from './template.test-support.ts';
import type { DraftElement } from './template.ts';

const { draft } = copied();
const changeId = idNumber('change', 1);
const [first, second, ...others] = draft.elements.map(({ id }) => id);
const order = [second, first, ...others].filter((id) => id !== undefined);
const fresh: DraftElement = {
  id: 'fresh',
  title: { en: 'New', es: '' },
  summary: { en: '', es: '' },
  guidance: [],
  prompts: [],
  suggestions: { completed: [], planned: [] },
};
const outcome = (...args: Parameters<typeof changeDraft>) => {
  const result = changeDraft(...args);
  return result.ok ? result.value : result.failure.code;
};

describe('changing a draft', () => {
  it('puts elements in the order given', () => {
    expect(outcome(draft, { changeId, order })).toMatchObject({
      version: 2,
      elements: order.map((id) => ({ id })),
    });
  });
  it('removes an element that the order leaves out', () => {
    const changed = changeDraft(draft, { changeId, order: order.slice(1) });
    expect(changed.ok && changed.value.elements).toHaveLength(15);
  });
  it('adds an element that is new, unfinished as it is', () => {
    const changed = changeDraft(draft, { changeId, elements: [fresh] });
    expect(changed.ok && changed.value.elements.at(-1)).toEqual(fresh);
  });
  it('writes nothing when the same change comes again', () => {
    const once = changeDraft(draft, { changeId, elements: [fresh] });
    if (!once.ok) throw new Error(once.failure.code);
    expect(outcome(once.value, { changeId, elements: [] })).toBe(once.value);
  });
  it('writes nothing when everything is as it was', () => {
    expect(outcome(draft, { changeId, name: draft.name })).toBe(draft);
  });
  it('refuses an order that names an element which is not there', () => {
    expect(outcome(draft, { changeId, order: [...order, 'nowhere'] })).toBe('unknown-element');
  });
  it('refuses two prompts with one id', () => {
    const prompt = { id: 'why', kind: 'text', label: { en: 'Why', es: '' }, required: false } as const;
    const elements = [{ ...fresh, prompts: [prompt, prompt] }];
    expect(outcome(draft, { changeId, elements })).toBe('template-id-repeated');
  });
  it('refuses more than one item can hold', () => {
    const guidance = Array.from({ length: 10 }, () => ({ en: 'a'.repeat(2000), es: 'b'.repeat(2000) }));
    const elements = Array.from({ length: 9 }, (_, index) => ({ ...fresh, id: `fresh-${index}`, guidance }));
    expect(outcome(draft, { changeId, elements })).toBe('template-too-large');
  });
});
