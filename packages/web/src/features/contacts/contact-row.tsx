import { Anchor, Text } from '@mantine/core';
import type { KnownContact } from '@portolan/contract/contact-routes';
import { contactTexts } from '@portolan/messages/contact-texts';
import { contactWordTexts } from '@portolan/messages/contact-word-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { Link } from '@tanstack/react-router';
import { Row } from '../../design/row-list.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { StandingBadge, standingIn } from './contact-badge.tsx';
import classes from './contacts.module.css';

/** A contact in the list: who, what is known of them, and whether they are written to. */
export const ContactRow = ({ known }: { readonly known: KnownContact }) => {
  const t = useTexts(contactTexts).list;
  const words = useTexts(contactWordTexts);
  const names = useTexts(feedbackTexts);
  const { date } = useFormats();
  const { organizationId } = useCurrentOrganization();
  const { contact, stopped } = known;
  const name = `${contact.firstName} ${contact.lastName}`.trim();
  const standing = standingIn(known);
  const said = words.standings[standing];
  return (
    <Row spread>
      <div className={classes.who}>
        <Anchor
          fw={600}
          renderRoot={(props) => (
            <Link
              to="/o/$organizationId/campaigns/contacts/$contactId"
              params={{ organizationId, contactId: contact.id }}
              {...props}
            />
          )}
        >
          {name === '' ? contact.email : name}
        </Anchor>
        {name === '' ? null : <Text size="sm">{contact.email}</Text>}
        <Text size="sm" c="dimmed">
          {[
            names.audiences[contact.audience],
            names.languages[contact.language],
            ...(contact.portalStatus === 'unknown' ? [] : [words.portalStatuses[contact.portalStatus]]),
          ].join(' · ')}
        </Text>
      </div>
      <StandingBadge
        standing={standing}
        label={stopped === null ? said : t.stoppedOn(said, date(stopped.at))}
      />
    </Row>
  );
};
