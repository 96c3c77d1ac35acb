import { Button, NativeSelect, TextInput } from '@mantine/core';
import { audiences } from '@portolan/domain/feedback/form';
import { channels, responseStatuses } from '@portolan/domain/feedback/response';
import { addMonths, monthsFrom } from '@portolan/domain/months';
import { languages } from '@portolan/messages/define-texts';
import { feedbackInboxTexts } from '@portolan/messages/feedback-inbox-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { Choice } from '../../design/choice.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import type { Words } from '../../feedback/use-words.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import classes from './feedback-inbox.module.css';
import { chosenDetails, type InboxFilter, isFiltered, noFilter } from './inbox-filter.ts';
import { ThemeSelect } from './theme-select.tsx';
import type { Standing } from './use-standing.ts';

/** Months that can be looked back. */
const pastMonths = 24;

type InboxFiltersProps = {
  readonly filter: InboxFilter;
  readonly standing: Standing;
  readonly words: Words;
  readonly onFilter: (filter: InboxFilter) => void;
};

/** What of the feedback is looked for. */
export const InboxFilters = ({ filter, standing, words, onFilter }: InboxFiltersProps) => {
  const t = useTexts(feedbackInboxTexts).filters;
  const names = useTexts(feedbackTexts);
  const { month: monthName } = useFormats();
  const thisMonth = useOrganizationDay().slice(0, 7);
  const set = (change: Partial<InboxFilter>) => onFilter({ ...filter, ...change });
  const months = monthsFrom(addMonths(thisMonth, 1 - pastMonths), pastMonths).toReversed();
  const chosen = chosenDetails(filter);
  return (
    <search className={classes.filters} aria-label={t.label}>
      <div className={classes.firstFilters}>
        <TextInput
          type="search"
          label={t.search}
          value={filter.words}
          maxLength={80}
          onChange={(event) => set({ words: event.currentTarget.value })}
        />
        <NativeSelect
          label={t.show}
          value={filter.show}
          data={[
            { value: 'waiting', label: t.waiting },
            ...months.map((value) => ({ value, label: t.month(monthName(value)) })),
          ]}
          onChange={(event) => set({ show: event.currentTarget.value, part: 'all' })}
        />
      </div>
      <Disclosure look="dashed" summary={chosen === 0 ? t.more : t.moreChosen(chosen)}>
        <div className={classes.moreFilters}>
          <Choice
            any={t.any}
            label={t.form}
            value={filter.formId}
            values={words.forms.map(({ value }) => value)}
            nameOf={words.formName}
            onChoose={(formId) => set({ formId })}
          />
          <Choice
            any={t.any}
            label={t.status}
            value={filter.status}
            values={
              filter.show === 'waiting'
                ? responseStatuses.filter((status) => status !== 'closed')
                : responseStatuses
            }
            nameOf={(status) => names.statuses[status]}
            onChoose={(status) => set({ status })}
          />
          <ThemeSelect
            label={t.theme}
            none={t.any}
            standing={standing}
            words={words}
            value={filter.theme ?? ''}
            onChange={(theme) => set({ theme: theme === '' ? null : theme })}
          />
          <Choice
            any={t.any}
            label={t.channel}
            value={filter.channel}
            values={channels}
            nameOf={(channel) => names.channels[channel]}
            onChoose={(channel) => set({ channel })}
          />
          <Choice
            any={t.any}
            label={t.language}
            value={filter.language}
            values={languages}
            nameOf={(language) => names.languages[language]}
            onChoose={(language) => set({ language })}
          />
          <Choice
            any={t.any}
            label={t.audience}
            value={filter.audience}
            values={audiences}
            nameOf={(audience) => names.audiences[audience]}
            onChoose={(audience) => set({ audience })}
          />
        </div>
      </Disclosure>
      {isFiltered(filter) ? (
        <Button
          variant="subtle"
          size="compact-md"
          mt="xs"
          onClick={() => onFilter({ ...noFilter, show: filter.show })}
        >
          {t.clear}
        </Button>
      ) : null}
    </search>
  );
};
