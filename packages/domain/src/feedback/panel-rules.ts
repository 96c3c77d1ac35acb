import { sameValue } from '../revisions/revised.ts';
import type { Panel, PanelTerms } from './panel.ts';

/** The most panels that a clinic has, the most members of one, and the most of them who are asked and have not answered. */
export const mostPanels = 20;
export const mostMembers = 2000;
export const mostAsked = 200;

type Making = { readonly id: string; readonly slug: string; readonly by: string; readonly now: Date };

/** A new panel. */
export const makePanel = (terms: PanelTerms, { id, slug, by, now }: Making): Panel => ({
  id,
  slug,
  ...terms,
  madeBy: by,
  madeAt: now.toISOString(),
  version: 1,
});

const changedFields = (panel: Panel, terms: PanelTerms): string[] => [
  ...(sameValue(panel.name, terms.name) ? [] : ['name']),
  ...(panel.kind === terms.kind ? [] : ['kind']),
  ...(panel.audience === terms.audience ? [] : ['audience']),
  ...(panel.formId === terms.formId ? [] : ['formId']),
  ...(panel.askedPerMonth === terms.askedPerMonth ? [] : ['askedPerMonth']),
  ...(panel.restDays === terms.restDays ? [] : ['restDays']),
  ...(panel.open === terms.open ? [] : ['open']),
];

/** A panel on other terms, with the names of what is otherwise; no names: there is nothing to write. */
export const changePanel = (
  panel: Panel,
  terms: PanelTerms,
): { readonly panel: Panel; readonly fields: readonly string[] } => {
  const fields = changedFields(panel, terms);
  return { fields, panel: fields.length === 0 ? panel : { ...panel, ...terms, version: panel.version + 1 } };
};
