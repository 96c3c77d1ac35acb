import { Anchor, Text } from '@mantine/core';
import type { Response } from '@portolan/domain/feedback/response';
import { feedbackResponseTexts } from '@portolan/messages/feedback-response-texts';
import { IconListCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import classes from './feedback-inbox.module.css';

/** The way to the activity that it became. */
export const Became = ({ became }: { readonly became: NonNullable<Response['became']> }) => {
  const t = useTexts(feedbackResponseTexts).activity;
  const { organizationId } = useCurrentOrganization();
  const { planId, elementId, activityId } = became;
  return (
    <Text className={classes.became ?? ''}>
      <IconListCheck size={20} aria-hidden />
      <span>
        {t.made}{' '}
        <Anchor
          renderRoot={(props) => (
            <Link
              to="/o/$organizationId/plan/$planId/elements/$elementId"
              params={{ organizationId, planId, elementId }}
              hash={activityId}
              {...props}
            />
          )}
        >
          {t.open}
        </Anchor>
      </span>
    </Text>
  );
};
