import { Button, Group } from '@mantine/core';
import { feedbackResponseTexts } from '@portolan/messages/feedback-response-texts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useInboxOrder } from './inbox-order.tsx';

/** The ways to the responses before and after this one in the list. What was closed here leaves the list: its place stays. */
export const Neighbors = ({ responseId }: { readonly responseId: string }) => {
  const t = useTexts(feedbackResponseTexts).page;
  const { organizationId } = useCurrentOrganization();
  const order = useInboxOrder();
  const at = order.indexOf(responseId);
  const [place, setPlace] = useState(at);
  if (at >= 0 && at !== place) setPlace(at);
  const before = order[(at >= 0 ? at : place) - 1];
  const after = at >= 0 ? order[at + 1] : order[Math.max(place, 0)];
  const link = (id: string, label: string) => (
    <Button
      variant="default"
      size="compact-md"
      renderRoot={(props) => (
        <Link
          to="/o/$organizationId/feedback/responses/$responseId"
          params={{ organizationId, responseId: id }}
          {...props}
        />
      )}
    >
      {label}
    </Button>
  );
  if (before === undefined && after === undefined) return null;
  return (
    <nav aria-label={t.others}>
      <Group gap="xs">
        {before === undefined ? null : link(before, t.previous)}
        {after === undefined ? null : link(after, t.next)}
      </Group>
    </nav>
  );
};
