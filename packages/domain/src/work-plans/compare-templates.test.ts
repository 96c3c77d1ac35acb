import { describe, expect, it } from 'vitest';
import { compareTemplates } from './compare-templates.ts';
import { standardTemplate } from './standard-template/standard-template.ts';
import type { ElementTemplate, WorkPlanTemplate } from './template.ts';

const changed = (change: (elements: ElementTemplate[]) => ElementTemplate[]): WorkPlanTemplate => ({
  ...standardTemplate,
  version: 2,
  elements: change(standardTemplate.elements),
});
const [strategy, team, ...others] = standardTemplate.elements;
const differences = (after: WorkPlanTemplate) =>
  compareTemplates(standardTemplate, after).map(
    ({ what, change, elementId, partId }) => `${what} ${change} ${partId ?? elementId}`,
  );

describe('what differs between two versions', () => {
  it('is nothing where only the version does', () => {
    expect(differences(changed((elements) => elements))).toEqual([]);
  });
  it('names an element that was renamed, with what it was called', () => {
    const title = { en: 'Aims', es: 'Metas' };
    const after = changed(([first, ...rest]) => (first ? [{ ...first, title }, ...rest] : rest));
    expect(compareTemplates(standardTemplate, after)).toEqual([
      {
        what: 'element',
        change: 'renamed',
        elementId: 'strategy',
        partId: null,
        name: title,
        before: strategy?.title,
      },
    ]);
  });
  it('names what is new, what went and what was reworded', () => {
    const after = changed((elements) =>
      elements.map((element) =>
        element.id === 'strategy'
          ? {
              ...element,
              summary: { en: 'New', es: 'Nuevo' },
              prompts: [
                ...element.prompts.slice(1),
                { id: 'why', kind: 'text', label: { en: 'Why', es: 'Por qué' }, required: true },
              ],
            }
          : element,
      ),
    );
    expect(differences(after)).toEqual([
      'element reworded strategy',
      'prompt added why',
      'prompt retired vision',
    ]);
  });
  it('names elements that changed places', () => {
    const after = changed(() => [team, strategy, ...others].filter((element) => element !== undefined));
    expect(differences(after)).toEqual(['element moved portal-team', 'element moved strategy']);
  });
});
