import type { Program } from '@portolan/domain/programs/program';
import type { Template } from '@portolan/domain/templates/template';
import { standardTemplateReference } from '@portolan/domain/work-plans/standard-template/reference';
import { templateTexts } from '@portolan/messages/template-texts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { templatesQuery } from '../../api/templates.ts';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { templateKey, templateOfKey } from './form/program-draft.ts';

type TemplateChoice = { readonly key: string; readonly label: string };
type TemplateNames = {
  readonly of: (reference: Program['template']) => string;
  readonly ofKey: (key: string) => string;
  /** The standard one and everything the foundation has published, newest first. */
  readonly choices: readonly TemplateChoice[];
  /** The latest version of the same template, where it is newer; null otherwise. */
  readonly newer: (reference: Program['template']) => number | null;
};

const noTemplates: readonly Template[] = [];

/** What the versions are called that a program may use. */
export const useTemplateNames = (): TemplateNames => {
  const t = useTexts(templateTexts);
  const { language } = useLocale();
  const { organizationId } = useCurrentOrganization();
  const { data: templates = noTemplates } = useQuery(templatesQuery(useApi(), organizationId));
  const of = ({ id, version }: Program['template']): string => {
    if (id === standardTemplateReference.id) return t.create.of(t.standard, version);
    const template = templates.find((one) => one.id === id);
    return template ? t.create.of(template.name[language], version) : t.program.notHere(version);
  };
  const references = [
    { ...standardTemplateReference },
    ...templates.flatMap(({ id, versions }) => versions.toReversed().map(({ version }) => ({ id, version }))),
  ];
  return {
    of,
    ofKey: (key) => of(templateOfKey(key)),
    choices: references.map((reference) => ({ key: templateKey(reference), label: of(reference) })),
    newer: ({ id, version }) => {
      const latest = templates.find((one) => one.id === id)?.versions.at(-1)?.version ?? 0;
      return latest > version ? latest : null;
    },
  };
};
