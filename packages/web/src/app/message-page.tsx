import { Container } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageHeader } from '../design/page-header.tsx';

type MessagePageProps = { readonly title: string; readonly body: string; readonly action: ReactNode };

/** A page that only says something, and what to do next. */
export const MessagePage = ({ title, body, action }: MessagePageProps) => (
  <Container size="sm" py="xl" component="main" id="main" tabIndex={-1}>
    <PageHeader title={title} description={body} />
    {action}
  </Container>
);
