import { Stack, Text, Title } from '@mantine/core';
import type { Resource } from '@portolan/domain/publications/resource';
import { publicationTexts } from '@portolan/messages/publication-texts';
import { IconBooks } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { sharedResourcesQuery } from '../../api/publications.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { ResourceLines } from './resource-lines.tsx';

type ElementResourcesProps = { readonly organizationId: string; readonly elementId: string };

/** What the foundations of the clinic's programs recommend for an element: in the reader's language first. */
export const ElementResources = ({ organizationId, elementId }: ElementResourcesProps) => {
  const t = useTexts(publicationTexts).onElement;
  const { language } = useLocale();
  const { data = [] } = useQuery(sharedResourcesQuery(useApi(), organizationId));
  const inOrder = (resources: readonly Resource[]) =>
    resources.toSorted(
      (one, other) => Number(other.language === language) - Number(one.language === language),
    );
  const own = inOrder(data.filter((resource) => resource.elementId === elementId));
  const general = inOrder(data.filter((resource) => resource.elementId === null));
  if (own.length + general.length === 0) return null;
  return (
    <Stack component="section" gap="sm" my="lg">
      <div>
        <Title order={2}>{t.title}</Title>
        <Text c="dimmed">{t.lead}</Text>
      </div>
      {own.length === 0 ? null : <ResourceLines resources={own} />}
      {general.length === 0 ? null : (
        <Disclosure
          look="dashed"
          opened={own.length === 0}
          summary={
            <>
              <IconBooks size={18} stroke={1.75} aria-hidden /> {t.others(general.length)}
            </>
          }
        >
          <ResourceLines resources={general} />
        </Disclosure>
      )}
    </Stack>
  );
};
