import { Button, Group } from '@mantine/core';
import type { Template } from '@portolan/domain/templates/template';
import { templateTexts } from '@portolan/messages/template-texts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { templatesQuery, versionQuery } from '../../../api/templates.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { LoadingState } from '../../../design/loading-state.tsx';
import { Row, RowList } from '../../../design/row-list.tsx';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { mayWrite } from '../../../program/rights.ts';
import { CreateDialog } from '../list/create-dialog.tsx';
import { TemplatePreview } from '../preview/template-preview.tsx';

const Version = ({ id, version }: { readonly id: string; readonly version: number }) => {
  const { organizationId } = useCurrentOrganization();
  const read = useQuery(versionQuery(useApi(), organizationId, { id, version }));
  if (read.data) return <TemplatePreview template={read.data} />;
  return read.isError ? (
    <ErrorState error={read.error} onRetry={() => void read.refetch()} />
  ) : (
    <LoadingState rows={6} />
  );
};

/** What was published, newest first: to look at, and to copy. */
export const Versions = ({ template }: { readonly template: Template }) => {
  const t = useTexts(templateTexts);
  const { dateTime } = useFormats();
  const { organizationId, role } = useCurrentOrganization();
  const templates = useQuery(templatesQuery(useApi(), organizationId));
  const [seen, setSeen] = useState<number | null>(null);
  const [copied, setCopied] = useState<number | null>(null);
  if (seen !== null)
    return (
      <>
        <Button variant="default" mb="md" onClick={() => setSeen(null)}>
          {t.versions.close}
        </Button>
        <Version id={template.id} version={seen} />
      </>
    );
  if (template.versions.length === 0) return <p>{t.versions.none}</p>;
  return (
    <>
      <RowList ordered>
        {template.versions.toReversed().map(({ version, publishedAt }) => (
          <Row key={version} spread>
            <div>
              <b>{t.version(version)}</b>
              <br />
              {t.versions.publishedOn(dateTime(publishedAt))}
            </div>
            <Group gap="sm">
              <Button variant="default" onClick={() => setSeen(version)}>
                {t.versions.look(version)}
              </Button>
              {mayWrite(role) ? (
                <Button variant="subtle" onClick={() => setCopied(version)}>
                  {t.versions.copy(version)}
                </Button>
              ) : null}
            </Group>
          </Row>
        ))}
      </RowList>
      {copied === null ? null : (
        <CreateDialog
          templates={templates.data ?? [template]}
          from={{ id: template.id, version: copied }}
          onClose={() => setCopied(null)}
        />
      )}
    </>
  );
};
