import { Anchor } from '@mantine/core';
import type { Activity } from '@portolan/domain/work-plans/activity';
import { elementTexts } from '@portolan/messages/element-texts';
import { IconMessage2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../../i18n/language-provider.tsx';
import classes from './activity-row.module.css';
import { useEditing } from './element-editing.tsx';

/** From an activity back to what somebody said, where it was made of that. */
export const FromResponse = ({ activity }: { readonly activity: Pick<Activity, 'fromResponse'> }) => {
  const t = useTexts(elementTexts);
  const { organizationId } = useEditing().open;
  const { fromResponse } = activity;
  if (fromResponse === null) return null;
  return (
    <Anchor
      className={classes.fromResponse ?? ''}
      renderRoot={(props) => (
        <Link
          to="/o/$organizationId/feedback/responses/$responseId"
          params={{ organizationId, responseId: fromResponse }}
          {...props}
        />
      )}
    >
      <IconMessage2 size={16} aria-hidden /> {t.fromResponse}
    </Anchor>
  );
};
