import { describe, expect, it } from 'vitest';
import { compareTemplates } from '../work-plans/compare-templates.ts';
import { standardTemplate } from '../work-plans/standard-template/standard-template.ts';
import { workPlanTemplateSchema } from '../work-plans/template.ts';
import { checkDraft } from './check-draft.ts';
import { isPublished, publishDraft } from './publish-draft.ts';
import { copied, now, withElement, withPrompt } from './template.test-support.ts';
import { type TemplateDraft, templateDraftSchema } from './template.ts';

const { template, draft } = copied();
const publish = (changed: TemplateDraft) => publishDraft(template, changed, standardTemplate, now);
const found = (changed: TemplateDraft) =>
  checkDraft(changed, standardTemplate).map(({ code, pointer }) => `${code} ${pointer}`);
const published = (changed: TemplateDraft) => {
  const result = publish(changed);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.version;
};

describe('publishing a draft', () => {
  it('makes of an unchanged copy a version that says what the standard template says', () => {
    const version = published(draft);
    expect(version).toEqual({ ...standardTemplate, id: template.id, version: 1, name: draft.name });
    expect(workPlanTemplateSchema.parse(version)).toEqual(version);
  });
  it('leaves out what is hidden, numbers the rest anew, and keeps the questions that went', () => {
    const version = published(withElement(draft, 'strategy', (element) => ({ ...element, hidden: true })));
    expect(version.elements[0]).toMatchObject({ id: 'portal-team', number: 1 });
    expect(version.retired).toMatchObject([{ id: 'strategy', prompts: [{ id: 'vision' }, {}, {}] }]);
  });
  it('keeps a question that was retired earlier, until it is asked again', () => {
    const without = published(withPrompt(draft, 'strategy', 'vision', (one) => ({ ...one, hidden: true })));
    const again = publishDraft(template, draft, without, now);
    expect(without.retired).toMatchObject([{ id: 'strategy', prompts: [{ id: 'vision' }] }]);
    expect(again.ok && again.value.version.retired).toBeUndefined();
  });
  it('refuses when nothing changed since the latest version', () => {
    const first = publish(draft);
    if (!first.ok) throw new Error(first.failure.code);
    const second = publishDraft(first.value.template, draft, first.value.version, now);
    // Storing and reading puts the fields in another order.
    const stored = workPlanTemplateSchema.parse(first.value.version);
    expect(isPublished(templateDraftSchema.parse(draft), stored)).toBe(true);
    expect(compareTemplates(standardTemplate, stored)).toEqual([]);
    expect(second).toMatchObject({ ok: false, failure: { code: 'nothing-to-publish' } });
  });
});

describe('what keeps a draft from being published', () => {
  it('is a text in one language only, named by its place', () => {
    const changed = withElement(draft, 'strategy', (one) => ({ ...one, title: { ...one.title, es: ' ' } }));
    expect(found(changed)).toEqual(['text-missing /elements/0/title/es']);
    expect(publish(changed)).toMatchObject({ ok: false, failure: { code: 'template-unfinished' } });
  });
  it('is not a text that is left out in both languages where none is needed', () => {
    const changed = withPrompt(draft, 'strategy', 'vision', (one) => ({ ...one, help: { en: '', es: '' } }));
    expect(found(changed)).toEqual([]);
    expect(published(changed).elements[0]?.prompts[0]).not.toHaveProperty('help');
  });
  it('is nothing that is hidden', () => {
    const changed = withElement(draft, 'mobile', (one) => ({
      ...one,
      hidden: true,
      title: { en: '', es: '' },
    }));
    expect(found(changed)).toEqual([]);
  });
  it('is a choice with one option, and what waits for the other', () => {
    const changed = withPrompt(draft, 'launch', 'open-to-all', (one) =>
      one.kind === 'choice' ? { ...one, options: one.options.slice(0, 1) } : one,
    );
    expect(found(changed)).toEqual([
      'too-few-options /elements/2/prompts/0',
      'option-gone /elements/2/prompts/2',
      'option-gone /elements/2/prompts/3',
      'option-gone /elements/2/prompts/4',
    ]);
  });
  it('is a prompt that waits for one that is hidden', () => {
    const changed = withPrompt(draft, 'launch', 'open-to-all', (one) => ({ ...one, hidden: true }));
    expect(found(changed).map((finding) => finding.split(' ')[0])).toEqual(
      Array.from({ length: 4 }, () => 'prompt-gone'),
    );
  });
  it('is a prompt that waits for itself, by way of others too', () => {
    const choice = (id: string, promptId: string) => ({
      id,
      kind: 'choice' as const,
      label: { en: id, es: id },
      required: false,
      showWhen: { promptId, equals: 'yes' },
      options: ['yes', 'no'].map((value) => ({ value, label: { en: value, es: value } })),
    });
    const changed = withElement(draft, 'mobile', (one) => ({
      ...one,
      prompts: [choice('one', 'other'), choice('other', 'one')],
    }));
    expect(found(changed)).toEqual([
      'asked-of-itself /elements/14/prompts/0',
      'asked-of-itself /elements/14/prompts/1',
    ]);
  });
  it('is a list that wants more than it takes', () => {
    const changed = withPrompt(draft, 'strategy', 'motivations', (one) => ({
      id: one.id,
      label: one.label,
      required: true,
      kind: 'list',
      minimum: 4,
      maximum: 3,
    }));
    expect(found(changed)).toEqual(['maximum-below-minimum /elements/0/prompts/1']);
  });
  it('is another kind of answer under an id that has answers', () => {
    const changed = withPrompt(draft, 'strategy', 'vision', ({ id, label }) => ({
      id,
      label,
      required: true,
      kind: 'number',
    }));
    expect(found(changed)).toEqual(['kind-changed /elements/0/prompts/0']);
  });
  it('is having no element to show', () => {
    expect(found({ ...draft, elements: [] })).toEqual(['no-elements /elements']);
  });
});
