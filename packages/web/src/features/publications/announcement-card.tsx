import { Paper, Text, Title } from '@mantine/core';
import type { Announcement } from '@portolan/domain/publications/announcement';
import { publicationTexts } from '@portolan/messages/publication-texts';
import type { ReactNode } from 'react';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { partsOf } from './linked-text.ts';
import classes from './publications.module.css';
import { SafeLink } from './safe-link.tsx';

/** A text and where in it each part begins, which names the part. */
const placed = (text: string) => {
  let at = 0;
  return partsOf(text).map((part) => {
    const start = at;
    at += part.text.length;
    return { ...part, start };
  });
};

type AnnouncementCardProps = { readonly announcement: Announcement; readonly actions?: ReactNode };

export const AnnouncementCard = ({ announcement, actions }: AnnouncementCardProps) => {
  const t = useTexts(publicationTexts).announcements;
  const formats = useFormats();
  const { title, text, language, publishedByName, publishedAt } = announcement;
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="article">
      <div className={classes.head}>
        <div>
          <Title order={3} lang={language}>
            {title}
          </Title>
          <Text size="sm" c="dimmed">
            {t.by(publishedByName, formats.dateTime(publishedAt))}
          </Text>
        </div>
        {actions}
      </div>
      <p className={classes.text} lang={language}>
        {placed(text).map(({ text: part, url, start }) =>
          url === null ? (
            part
          ) : (
            <SafeLink key={start} url={url}>
              {part}
            </SafeLink>
          ),
        )}
      </p>
    </Paper>
  );
};
