import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { formBuilderTexts } from '@portolan/messages/form-builder-texts';
import { formPublishingTexts } from '@portolan/messages/form-publishing-texts';
import { formTexts } from '@portolan/messages/form-texts';
import { IconArrowBackUp, IconCheck, IconShare, IconUpload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { FormStateBadge } from '../../design/form-state-badge.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { SaveIndicator } from '../../design/save-indicator.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import type { Findings } from './editing/findings.ts';
import type { FormWork } from './editing/use-form-saver.ts';
import classes from './form-header.module.css';
import { FormStateActions } from './publishing/form-state-actions.tsx';

type FormHeaderProps = {
  readonly work: FormWork;
  readonly findings: Findings;
  readonly writes: boolean;
  /** What was done last. */
  readonly said: string;
  readonly say: (sentence: string) => void;
  readonly onPublish: () => void;
};

/** What the form is called, how it stands, and what can be done with it as a whole. */
export const FormHeader = ({ work, findings, writes, said, say, onPublish }: FormHeaderProps) => {
  const t = useTexts(formBuilderTexts);
  const { publish } = useTexts(formPublishingTexts);
  const forms = useTexts(formTexts);
  const { language } = useLocale();
  const { organizationId, role } = useCurrentOrganization();
  const { state, saver, undo, canUndo } = work;
  const { contents, saved, status } = state;
  const title = contents.content.title[language].trim() || contents.content.title.en.trim() || forms.noTitle;
  const changed = saved.published > 0 && (saved.changed || !saver.isSaved());
  const open = saved.state === 'open';
  const share = (
    <Button
      {...(open && !changed && writes ? {} : { variant: 'default' })}
      leftSection={<IconShare size={18} aria-hidden />}
      renderRoot={(props) => (
        <Link
          to="/o/$organizationId/feedback/forms/$formId/share"
          params={{ organizationId, formId: saved.id }}
          {...props}
        />
      )}
    >
      {t.share}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={title}
        above={
          <Anchor
            renderRoot={(props) => (
              <Link to="/o/$organizationId/feedback/forms" params={{ organizationId }} {...props} />
            )}
          >
            {t.back}
          </Anchor>
        }
        description={
          <Group gap="sm">
            <FormStateBadge state={saved.state} />
            {saved.published === 0 ? null : (
              <Text inherit>
                {t.published(saved.published)}
                {changed ? `, ${t.changed}` : ''}
              </Text>
            )}
            {findings.missingTranslations > 0 && writes ? (
              <Text inherit className={classes.missing}>
                {t.missing(findings.missingTranslations)}
              </Text>
            ) : null}
            {writes ? <SaveIndicator state={status} /> : null}
          </Group>
        }
        actions={
          <>
            {writes ? (
              <Button
                variant="subtle"
                disabled={!canUndo}
                leftSection={<IconArrowBackUp size={18} aria-hidden />}
                onClick={() => {
                  undo();
                  say(t.undone);
                }}
              >
                {t.undo}
              </Button>
            ) : null}
            {open && role !== 'viewer' ? share : null}
            {writes && (saved.published === 0 || changed) ? (
              <Button leftSection={<IconUpload size={18} aria-hidden />} onClick={onPublish}>
                {saved.published === 0 ? publish.open : publish.openAgain}
              </Button>
            ) : null}
            {writes ? <FormStateActions form={saved} saver={saver} say={say} /> : null}
          </>
        }
      />
      {writes ? null : <p>{role === 'viewer' ? forms.viewer : forms.contributor}</p>}
      {said === '' ? null : (
        <Alert role="status" variant="light" mb="md" icon={<IconCheck aria-hidden />}>
          {said}
        </Alert>
      )}
    </>
  );
};
