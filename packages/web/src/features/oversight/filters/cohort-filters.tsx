import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { CohortColumn } from '@portolan/contract/oversight-routes';
import type { Day } from '@portolan/domain/days';
import type { CohortFacet, CohortFilters } from '@portolan/domain/programs/cohort-filters';
import { type CohortOrder, type CohortRow, cohortOrders } from '@portolan/domain/programs/cohort-row';
import { oversightTexts } from '@portolan/messages/oversight-texts';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { allMembersQuery } from '../../../api/member-names.ts';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import type { useCohortView } from '../cohort-view.ts';
import classes from './cohort-filters.module.css';
import { FacetSelect } from './facet-select.tsx';
import { useChoices } from './use-choices.ts';

type CohortFiltersProps = Pick<ReturnType<typeof useCohortView>, 'view' | 'sift' | 'putInOrder'> & {
  readonly rows: readonly CohortRow[];
  readonly columns: readonly CohortColumn[];
  readonly today: Day;
};

const behind = ['quiet', 'ehrVendor', 'portalVendor', 'sites', 'patients', 'coach'] as const;
const isOrder = (text: string): text is CohortOrder => cohortOrders.some((order) => order === text);

const ElementSelect = ({
  columns,
  filters,
  sift,
}: {
  readonly columns: readonly CohortColumn[];
  readonly filters: CohortFilters;
  readonly sift: (changes: Partial<CohortFilters>) => void;
}) => {
  const t = useTexts(oversightTexts).filters;
  const { language } = useLocale();
  return (
    <NativeSelect
      label={t.element}
      value={filters.element}
      onChange={(event) => sift({ element: event.currentTarget.value })}
    >
      <option value="">{t.anyElement}</option>
      {columns.map(({ id, number, title }) => (
        <option key={id} value={id}>
          {`${number}. ${title[language]}`}
        </option>
      ))}
    </NativeSelect>
  );
};

/** Search, filters and order of the heat map; what is asked for less often is folded away. */
export const CohortFiltersBar = ({ view, sift, putInOrder, rows, columns, today }: CohortFiltersProps) => {
  const t = useTexts(oversightTexts).filters;
  const { organizationId } = useCurrentOrganization();
  const members = useQuery(allMembersQuery(useApi(), organizationId)).data ?? [];
  const { filters, order } = view;
  const choices = useChoices({ rows, filters, today, members });
  const chosen = behind.filter((facet) => filters[facet] !== '').length;
  const [opened, setOpened] = useState(chosen > 0);
  const moreId = useId();
  const facet = (name: CohortFacet) => (
    <FacetSelect
      key={name}
      label={t[name]}
      value={filters[name]}
      choices={choices[name]}
      onChange={(value) => sift({ [name]: value })}
    />
  );
  return (
    <search className={classes.bar}>
      <div className={classes.fields}>
        <TextInput
          label={t.search}
          type="search"
          placeholder={t.searchFor}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={filters.search}
          onChange={(event) => sift({ search: event.currentTarget.value })}
        />
        <NativeSelect
          label={t.order}
          value={order}
          onChange={({ currentTarget: { value } }) => isOrder(value) && putInOrder(value)}
        >
          {cohortOrders.map((name) => (
            <option key={name} value={name}>
              {t.orders[name]}
            </option>
          ))}
        </NativeSelect>
        {facet('lateness')}
        <ElementSelect columns={columns} filters={filters} sift={sift} />
        {facet('state')}
      </div>
      <Button
        variant="subtle"
        size="compact-md"
        mt="xs"
        leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
        aria-expanded={opened}
        aria-controls={moreId}
        onClick={() => setOpened(!opened)}
      >
        {chosen === 0 ? t.more : t.moreChosen(chosen)}
      </Button>
      <div id={moreId} className={classes.fields} hidden={!opened}>
        {behind.map(facet)}
      </div>
    </search>
  );
};
