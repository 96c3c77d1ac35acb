import { Button } from '@mantine/core';
import type { Form } from '@portolan/domain/feedback/form';
import { formPublishingTexts } from '@portolan/messages/form-publishing-texts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { formVersionQuery } from '../../../api/forms.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { LoadingState } from '../../../design/loading-state.tsx';
import { Row, RowList } from '../../../design/row-list.tsx';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { PhonePreview } from '../preview/phone-preview.tsx';

const Version = ({ formId, formVersion }: { readonly formId: string; readonly formVersion: number }) => {
  const t = useTexts(formPublishingTexts).history;
  const { dateTime } = useFormats();
  const { organizationId } = useCurrentOrganization();
  const read = useQuery(formVersionQuery(useApi(), { organizationId, formId, formVersion }));
  if (read.data)
    return (
      <>
        <p>
          <b>{t.version(formVersion)}</b>: {t.publishedOn(dateTime(read.data.publishedAt))}
        </p>
        <PhonePreview content={read.data.content} audiences={read.data.audiences} />
      </>
    );
  return read.isError ? (
    <ErrorState error={read.error} onRetry={() => void read.refetch()} />
  ) : (
    <LoadingState rows={6} />
  );
};

/** What was published, newest first, to look at: answers belong to the version they answered. */
export const Versions = ({ form }: { readonly form: Form }) => {
  const t = useTexts(formPublishingTexts).history;
  const [seen, setSeen] = useState<number | null>(null);
  if (seen !== null)
    return (
      <>
        <Button variant="default" mb="md" onClick={() => setSeen(null)}>
          {t.back}
        </Button>
        <Version formId={form.id} formVersion={seen} />
      </>
    );
  if (form.published === 0) return <p>{t.none}</p>;
  const versions = Array.from({ length: form.published }, (_, index) => form.published - index);
  return (
    <RowList ordered>
      {versions.map((version) => (
        <Row key={version} spread>
          <div>
            <b>{t.version(version)}</b>
            {version === form.published && form.state === 'open' ? ` · ${t.now}` : null}
          </div>
          <Button variant="default" onClick={() => setSeen(version)}>
            {t.look(version)}
          </Button>
        </Row>
      ))}
    </RowList>
  );
};
