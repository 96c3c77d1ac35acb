import { isSound } from '@portolan/domain/feedback/check-form';
import type { FormContent } from '@portolan/domain/feedback/form';
import { anyContent, contentOf, question } from '@portolan/domain/feedback/forms.test-support';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withStep } from '../../../saving/edit-steps.ts';
import { type FormDraft, formKind, mergeForms } from './form-draft.ts';
import { withoutStep } from './undo.ts';

const draftOf = (content: FormContent): FormDraft => ({
  audiences: ['patients'],
  moment: 'initial',
  occasion: 'ad-hoc',
  shared: false,
  content,
});
const [a, b, c] = [question('a', 'long-text'), question('b', 'long-text'), question('c', 'long-text')];
const base = draftOf(contentOf([a, b, c]));
const withQuestions = (questions: FormContent['questions']): FormDraft => ({
  ...base,
  content: { ...base.content, questions },
});
const idsOf = ({ content }: FormDraft) => content.questions.map(({ id }) => id);
const renamed = (one: typeof a, en: string) => ({ ...one, text: { ...one.text, en } });

describe('merging what two people changed of a form', () => {
  it('keeps both where they changed different parts', () => {
    const mine = withQuestions([renamed(a, 'Mine'), b, c]);
    const theirs = { ...withQuestions([b, c, question('d', 'long-text')]), shared: true };
    const { contents, both } = mergeForms(base, mine, theirs);
    expect(contents.shared).toBe(true);
    expect(idsOf(contents)).toEqual(['b', 'c', 'd', 'a']);
    // One took away what the other wrote on: that is theirs to settle.
    expect(both).toEqual(['question a']);
    expect(idsOf(formKind.takeTheirs(contents, theirs, both))).toEqual(['b', 'c', 'd']);
  });

  it('keeps my order and puts what they added last', () => {
    const { contents, both } = mergeForms(
      base,
      withQuestions([c, a, b]),
      withQuestions([a, b, c, question('d', 'long-text')]),
    );
    expect(idsOf(contents)).toEqual(['c', 'a', 'b', 'd']);
    expect(both).toEqual([]);
  });

  it('names what both changed otherwise, and takes either', () => {
    const theirs = { ...withQuestions([renamed(a, 'Theirs'), b, c]), moment: 'testing' } as const;
    const mine = { ...withQuestions([renamed(a, 'Mine'), b, c]), moment: 'ongoing' } as const;
    const { contents, both } = mergeForms(base, mine, theirs);
    expect(both).toEqual(['moment', 'question a']);
    expect(contents).toEqual(mine);
    expect(formKind.takeTheirs(contents, theirs, both)).toEqual(theirs);
  });

  it('leaves a form as it is where nobody changed it, whatever it asks', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (one, other) => {
        const [mine, theirs] = [draftOf(one), draftOf(other)];
        expect(mergeForms(mine, mine, mine)).toEqual({ contents: mine, both: [] });
        expect(mergeForms(mine, mine, theirs).contents).toEqual(theirs);
        expect(mergeForms(mine, theirs, mine).contents).toEqual(theirs);
        expect(isSound(mergeForms(mine, theirs, theirs).contents.content)).toBe(isSound(other));
      }),
    );
  });
});

describe('what is saved', () => {
  it('holds back a text that is too long and sends the rest', () => {
    const long = { ...base.content, title: { en: 'x'.repeat(121), es: '' } };
    expect(formKind.savable({ shared: true, content: long })).toEqual({ shared: true });
    expect(formKind.savable({ audiences: [] })).toBeNull();
  });
});

describe('undoing', () => {
  it('takes typing in one field back at once, and leaves what others did meanwhile', () => {
    const first = withQuestions([renamed(a, 'M'), b, c]);
    const second = withQuestions([renamed(a, 'Mine'), b, c]);
    const steps = withStep(withStep([], { at: 'a text', before: base, after: first }), {
      at: 'a text',
      before: first,
      after: second,
    });
    expect(steps).toHaveLength(1);
    const now = { ...second, shared: true };
    for (const step of steps) expect(withoutStep(step, now)).toEqual({ ...base, shared: true });
  });

  it('brings back a question in its place', () => {
    const after = withQuestions([a, c]);
    expect(idsOf(withoutStep({ at: null, before: base, after }, after))).toEqual(['a', 'b', 'c']);
  });
});
