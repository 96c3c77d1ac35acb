import { Badge } from '@mantine/core';
import type { KnownContact } from '@portolan/contract/contact-routes';
import { type ContactStanding, standingOf } from '@portolan/domain/campaigns/contact-standing';
import classes from './standing.module.css';

const colors: Readonly<Record<ContactStanding, string>> = {
  subscribed: 'teal',
  'topics-stopped': 'gray',
  unsubscribed: 'orange',
  bounced: 'red',
  complained: 'red',
  'no-consent': 'gray',
};

/** Whether somebody is written to, and if not, why. */
export const standingIn = ({ contact, stopped, stoppedTopics }: KnownContact): ContactStanding =>
  standingOf(contact, {
    all: stopped === null ? null : { ...stopped, campaignId: null },
    topics: [...stoppedTopics],
  });

export const StandingBadge = ({
  standing,
  label,
}: {
  readonly standing: ContactStanding;
  readonly label: string;
}) => (
  <Badge color={colors[standing]} variant="light" tt="none" fz="sm" className={classes.standing}>
    {label}
  </Badge>
);
