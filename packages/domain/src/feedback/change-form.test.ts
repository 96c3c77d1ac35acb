import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ana, idNumber } from '../arbitraries.test-support.ts';
import { changeForm, differsFrom, largestForm } from './change-form.ts';
import { type Form, type FormVersion, formSchema } from './form.ts';
import { anyContent, contentOf, inBoth, question } from './forms.test-support.ts';
import { emptyContent, makeForm } from './make-form.ts';
import { isRemovable, publishForm, setFormState } from './publish-form.ts';

const now = new Date('2026-11-01T12:00:00Z');
const making = { id: idNumber('form', 1), slug: 'abcdefghjk', adoptedFrom: null, by: ana, now };
const terms = { audiences: ['staff' as const], moment: 'initial', occasion: 'ad-hoc', shared: true } as const;
const draft = (content = emptyContent): Form =>
  makeForm({ ...terms, audiences: ['staff', 'staff'] }, content, making);
const finished = contentOf([question('q1', 'rating')]);

const changed = (
  form: Form,
  changes: Parameters<typeof changeForm>[1],
  published: FormVersion | null = null,
) => {
  const result = changeForm(form, changes, published);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.form;
};
const publishing = (form: Form) => {
  const result = publishForm(form, ana, now);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};

describe('a form', () => {
  it('begins as a draft of the schema, which can be removed', () => {
    expect(formSchema.parse(draft())).toEqual(draft());
    expect(draft()).toMatchObject({ state: 'draft', published: 0, audiences: ['staff'] });
    expect(isRemovable(draft())).toBe(true);
  });

  it('takes what is unfinished, and nothing that contradicts itself', () => {
    expect(changed(draft(), { content: { ...emptyContent, title: { en: 'Hello', es: '' } } }).version).toBe(
      2,
    );
    const twice = contentOf([question('a', 'rating'), question('a', 'rating')]);
    expect(changeForm(draft(), { content: twice }, null)).toEqual({
      ok: false,
      failure: { code: 'form-broken' },
    });
  });

  it('is not written when nothing is changed', () => {
    expect(changeForm(draft(), { audiences: ['staff'], shared: true }, null)).toMatchObject({
      ok: true,
      value: { fields: [], form: { version: 1 } },
    });
  });

  it('is refused when it would not fit into an item', () => {
    const long = '語'.repeat(4000);
    const options = Array.from({ length: 20 }, (_, index) => ({ id: `o${index}`, text: inBoth(long, long) }));
    const content = contentOf([question('q', 'single', { options })]);
    expect(new TextEncoder().encode(JSON.stringify(content)).length).toBeGreaterThan(largestForm);
    expect(changeForm(draft(), { content }, null)).toEqual({
      ok: false,
      failure: { code: 'form-too-large' },
    });
  });
});

describe('publishing', () => {
  it('is refused while anything is missing', () => {
    expect(publishForm(draft(), ana, now)).toEqual({ ok: false, failure: { code: 'form-unfinished' } });
    expect(setFormState(draft(finished), 'open')).toEqual({
      ok: false,
      failure: { code: 'form-unpublished' },
    });
  });

  it('keeps what is published as it is, whatever is changed, published, closed and opened afterwards', () => {
    const step = fc.oneof(
      anyContent.map((content) => ({ kind: 'change' as const, content })),
      fc.constantFrom({ kind: 'publish' as const }, { kind: 'close' as const }, { kind: 'open' as const }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let form = draft(finished);
        const versions: FormVersion[] = [];
        for (const next of steps) {
          const last = versions.at(-1) ?? null;
          if (next.kind === 'change') form = changed(form, { content: next.content }, last);
          else if (next.kind === 'publish') {
            const { form: opened, version } = publishing(form);
            expect(opened.state).toBe('open');
            if (version !== null) versions.push(version);
            form = opened;
          } else {
            const set = setFormState(form, next.kind === 'open' ? 'open' : 'closed');
            expect(set.ok).toBe(versions.length > 0);
            if (set.ok) form = set.value;
          }
          expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1));
          expect(form.published).toBe(versions.length);
          const asked = versions.at(-1) ?? null;
          expect(form.changed).toBe(differsFrom(form, asked));
          expect(isRemovable(form)).toBe(asked === null);
          expect(form.state === 'draft').toBe(asked === null);
        }
      }),
    );
  });

  it('makes no second version of the same content', () => {
    const { form, version } = publishing(draft(finished));
    expect(version).toMatchObject({ version: 1, content: finished, audiences: ['staff'] });
    expect(publishing(form)).toEqual({ form, version: null });
    const closed = setFormState(form, 'closed');
    if (closed.ok) expect(publishing(closed.value)).toMatchObject({ form: { state: 'open' }, version: null });
    const wider = changed(form, { audiences: ['staff', 'providers'] }, version);
    expect(wider.changed).toBe(true);
    expect(publishing(wider).version).toMatchObject({ version: 2, audiences: ['staff', 'providers'] });
  });
});
