import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { formDraftQuery } from '../../api/forms.ts';
import { isProblem } from '../../api/is-problem.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { NotFound } from '../../design/not-found.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { FormWorkplace } from './form-workplace.tsx';

/** A form: built, looked at, published, and what was published of it. */
export const FormPage = () => {
  const { organizationId, kind } = useCurrentOrganization();
  const { formId = '' } = useParams({ strict: false });
  const read = useQuery(formDraftQuery(useApi(), { organizationId, formId }));
  if (kind !== 'clinic') return <NotFound />;
  if (read.data) return <FormWorkplace key={read.data.id} form={read.data} />;
  if (!read.isError) return <LoadingState rows={6} />;
  if (isProblem(read.error, 'not-found')) return <NotFound />;
  return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
};
