import { NativeSelect, TextInput } from '@mantine/core';
import { publicationTexts } from '@portolan/messages/publication-texts';
import { isLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import type { ElementChoice } from './element-choices.ts';
import { type ResourceFilter, wholePlan } from './filter-resources.ts';
import classes from './publications.module.css';

type ResourceSearchProps = {
  readonly filter: ResourceFilter;
  readonly choices: readonly ElementChoice[];
  readonly onFilter: (filter: ResourceFilter) => void;
};

export const ResourceSearch = ({ filter, choices, onFilter }: ResourceSearchProps) => {
  const t = useTexts(publicationTexts);
  const put = (part: Partial<ResourceFilter>) => onFilter({ ...filter, ...part });
  return (
    <search className={classes.search}>
      <TextInput
        label={t.resources.search}
        placeholder={t.resources.searchHelp}
        type="search"
        value={filter.words}
        onChange={(event) => put({ words: event.currentTarget.value })}
      />
      <NativeSelect
        label={t.resources.element}
        value={filter.element}
        onChange={(event) => put({ element: event.currentTarget.value })}
        data={[
          { value: '', label: t.resources.everyElement },
          { value: wholePlan, label: t.resources.wholePlan },
          ...choices,
        ]}
      />
      <NativeSelect
        label={t.resources.language}
        value={filter.language}
        onChange={(event) => {
          const { value } = event.currentTarget;
          put({ language: isLanguage(value) ? value : '' });
        }}
        data={[
          { value: '', label: t.resources.everyLanguage },
          { value: 'en', label: t.languages.en },
          { value: 'es', label: t.languages.es },
        ]}
      />
    </search>
  );
};
