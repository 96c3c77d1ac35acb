import { queryOptions, useQuery } from '@tanstack/react-query';
import { useLocale } from '../../i18n/language-provider.tsx';

/** The standard template's elements; the template is large, so it comes only when it is needed. */
const standardElements = queryOptions({
  queryKey: ['standard-elements'],
  queryFn: async () => {
    const { standardTemplate } = await import(
      '@portolan/domain/work-plans/standard-template/standard-template'
    );
    return standardTemplate.elements.map(({ id, title }) => ({ id, title }));
  },
  staleTime: Number.POSITIVE_INFINITY,
});

export type ElementChoice = { readonly value: string; readonly label: string };

/** The elements a link can help with, in their order, and those that links speak of already. */
export const useElementChoices = (used: readonly (string | null)[]): readonly ElementChoice[] => {
  const { language } = useLocale();
  const standard = useQuery(standardElements).data ?? [];
  const known = standard.map(({ id, title }) => ({ value: id, label: title[language] }));
  const others = new Set(
    used.flatMap((id) => (id === null || standard.some((one) => one.id === id) ? [] : [id])),
  );
  return [...known, ...[...others].map((id) => ({ value: id, label: id }))];
};
