import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { designTexts } from '@portolan/messages/design-texts';
import { useTexts } from '../i18n/language-provider.tsx';

/** The outline of what is coming. */
export const LoadingState = ({ rows = 4 }: { readonly rows?: number }) => {
  const t = useTexts(designTexts);
  return (
    <Stack role="status" gap="md" py="md">
      <VisuallyHidden>{t.loading}</VisuallyHidden>
      <Skeleton height={32} width="40%" />
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <Skeleton key={row} height={56} />
      ))}
    </Stack>
  );
};
