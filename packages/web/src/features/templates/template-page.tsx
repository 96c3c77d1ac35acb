import type { Template, TemplateDraft } from '@portolan/domain/templates/template';
import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { isProblem } from '../../api/is-problem.ts';
import { draftQuery, foundationTemplateQuery, versionQuery } from '../../api/templates.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { NotFound } from '../../design/not-found.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { TemplateWorkplace } from './editor/template-workplace.tsx';

type ReadProps = { readonly template: Template; readonly draft: TemplateDraft };

/** Reads what clinics may have of it: the latest version or, before the first, what it was copied from. */
const WithPrevious = ({ template, draft }: ReadProps) => {
  const { organizationId } = useCurrentOrganization();
  const latest = template.versions.at(-1);
  const reference = latest === undefined ? template.copiedFrom : { id: template.id, version: latest.version };
  const previous = useQuery({
    ...versionQuery(useApi(), organizationId, reference),
    // While the version is read that was just published, the editor stays as it is.
    placeholderData: (before: WorkPlanTemplate | undefined) => before,
  });
  if (previous.data)
    return <TemplateWorkplace key={template.id} template={template} draft={draft} previous={previous.data} />;
  return previous.isError ? (
    <ErrorState error={previous.error} onRetry={() => void previous.refetch()} />
  ) : (
    <LoadingState rows={6} />
  );
};

/** A template: its draft to be worked on, as a clinic will see it, and what was published. */
export const TemplatePage = () => {
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const { templateId = '' } = useParams({ strict: false });
  const template = useQuery(foundationTemplateQuery(api, { organizationId, templateId }));
  const draft = useQuery(draftQuery(api, { organizationId, templateId }));
  if (template.data && draft.data) return <WithPrevious template={template.data} draft={draft.data} />;
  const failed = [template, draft].find((query) => query.isError);
  if (failed === undefined) return <LoadingState rows={6} />;
  if (isProblem(failed.error, 'not-found')) return <NotFound />;
  return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
};
