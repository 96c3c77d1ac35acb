import { Button, Group, Modal, Stack } from '@mantine/core';
import { checkDraft, type Finding } from '@portolan/domain/templates/check-draft';
import { isPublished, templateOf } from '@portolan/domain/templates/publish-draft';
import type { Template, TemplateDraft } from '@portolan/domain/templates/template';
import { compareTemplates } from '@portolan/domain/work-plans/compare-templates';
import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import { designTexts } from '@portolan/messages/design-texts';
import { templateTexts } from '@portolan/messages/template-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../../api/api.tsx';
import { forgetTemplates, publish } from '../../../api/templates.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { Differences } from '../differences/differences.tsx';
import { Findings } from './findings.tsx';

type PublishDialogProps = {
  readonly template: Template;
  readonly draft: TemplateDraft;
  /** The latest version, or what the template was copied from. */
  readonly previous: WorkPlanTemplate;
  /** False while something is still on its way. */
  readonly saved: boolean;
  readonly onClose: () => void;
  readonly onPublished: (version: number) => void;
  readonly onMend: (finding: Finding) => void;
};

/** What is missing, or else what will change for clinics, and the button that publishes. */
export const PublishDialog = (props: PublishDialogProps) => {
  const { template, draft, previous, saved, onClose, onPublished, onMend } = props;
  const t = useTexts(templateTexts).publish;
  const common = useTexts(designTexts);
  const { language } = useLocale();
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const latest = template.versions.at(-1)?.version ?? 0;
  const findings = checkDraft(draft, previous);
  const upToDate = latest > 0 && isPublished(draft, previous);
  const next = templateOf(draft, latest + 1);
  const differences = compareTemplates(previous, next);
  const titleOf = (id: string) =>
    [...next.elements, ...previous.elements].find((element) => element.id === id)?.title[language] ?? '';
  const publishing = useMutation({
    mutationFn: () => publish(api, { organizationId, templateId: template.id }, draft.version),
    onSuccess: async () => {
      await forgetTemplates(client, organizationId);
      onPublished(latest + 1);
    },
  });
  const body = () => {
    if (findings.length > 0)
      return <Findings findings={findings} elements={draft.elements} onMend={onMend} />;
    if (upToDate) return <p>{t.upToDate}</p>;
    return (
      <div>
        <p>{latest === 0 ? t.first : t.since(latest)}</p>
        {differences.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <Differences differences={differences} titleOf={titleOf} />
        )}
        <p>{t.fixed}</p>
      </div>
    );
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t.title(latest + 1)}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <Stack>
        {body()}
        {saved || findings.length > 0 ? null : <p>{t.wait}</p>}
        {publishing.isError ? <ErrorState error={publishing.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          {findings.length > 0 || upToDate ? null : (
            <Button disabled={!saved} loading={publishing.isPending} onClick={() => publishing.mutate()}>
              {t.confirm(latest + 1)}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
};
