import { Alert, Anchor, Container, Text, Title } from '@mantine/core';
import { termsVersion } from '@portolan/domain/organizations/organization';
import { legalTexts } from '@portolan/messages/legal-texts';
import { IconInfoCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../design/page-header.tsx';
import { PublicFrame } from '../../design/public-frame.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';

type LegalDocumentProps = {
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly { readonly heading: string; readonly body: string }[];
};

export const LegalDocument = ({ title, intro, sections }: LegalDocumentProps) => {
  const t = useTexts(legalTexts);
  return (
    <PublicFrame>
      <Container size="sm" py="xl">
        <PageHeader title={title} description={t.version(termsVersion)} />
        <Alert variant="light" icon={<IconInfoCircle aria-hidden />} mb="lg">
          {t.sample}
        </Alert>
        <Text mb="lg">{intro}</Text>
        {sections.map(({ heading, body }) => (
          <section key={heading}>
            <Title order={2} size="h3" mt="lg">
              {heading}
            </Title>
            <Text mt={4}>{body}</Text>
          </section>
        ))}
        <Anchor component={Link} to="/" mt="xl" display="inline-block">
          {t.back}
        </Anchor>
      </Container>
    </PublicFrame>
  );
};
