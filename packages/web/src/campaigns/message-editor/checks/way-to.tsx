import { Button } from '@mantine/core';
import { messagePreviewTexts } from '@portolan/messages/message-preview-texts';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';

type WayToProps = {
  /** The path of a finding that lies outside the message. */
  readonly path: string;
  readonly label: string;
};

const pages = {
  'settings.postalAddress': '/o/$organizationId/profile',
  'settings.telephone': '/o/$organizationId/profile',
  'settings.replyTo': '/o/$organizationId/campaigns/settings',
  'plan.portalName': '/o/$organizationId/campaigns/plan',
} as const;
const isKnown = (path: string): path is keyof typeof pages => Object.hasOwn(pages, path);

/** The way to the page on which something is mended that the message needs. */
export const WayTo = ({ path, label }: WayToProps) => {
  const t = useTexts(messagePreviewTexts).checks;
  const { organizationId } = useCurrentOrganization();
  if (!isKnown(path)) return null;
  return (
    <Button
      variant="default"
      size="xs"
      fz="sm"
      aria-label={label}
      renderRoot={(props) => <Link to={pages[path]} params={{ organizationId }} {...props} />}
    >
      {t.go}
    </Button>
  );
};
