import { Container } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageHeader } from '../design/page-header.tsx';

type MessagePageProps = { readonly title: string; readonly body: string; readonly action: ReactNode };

/** A page that only says something, and what to do next. Whoever shows it brings the landmark. */
export const MessagePage = ({ title, body, action }: MessagePageProps) => (
  <Container size="sm" py="xl">
    <PageHeader title={title} description={body} />
    {action}
  </Container>
);
