import { Button, Stack, TextInput } from '@mantine/core';
import { contactAudiences, portalStatuses } from '@portolan/domain/campaigns/contact';
import { type ContactFilter, everyContact } from '@portolan/domain/campaigns/contact-filter';
import { contactStandings } from '@portolan/domain/campaigns/contact-standing';
import { contactTexts } from '@portolan/messages/contact-texts';
import { contactWordTexts } from '@portolan/messages/contact-word-texts';
import { languages } from '@portolan/messages/define-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { useSegmentChoices } from '../../campaigns/segment-editor/use-segment-choices.ts';
import { Choice } from '../../design/choice.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './contacts.module.css';

const chosenIn = ({ search: _search, ...rest }: ContactFilter): number =>
  Object.values(rest).filter((value) => value !== null).length;

/** Whether anything is looked for. */
export const isFiltered = (filter: ContactFilter): boolean =>
  filter.search.trim() !== '' || chosenIn(filter) > 0;

type ContactFiltersProps = {
  readonly filter: ContactFilter;
  readonly onFilter: (filter: ContactFilter) => void;
};

/** Which contacts are looked for. */
export const ContactFilters = ({ filter, onFilter }: ContactFiltersProps) => {
  const t = useTexts(contactTexts).list;
  const words = useTexts(contactWordTexts);
  const names = useTexts(feedbackTexts);
  const { topics } = useSegmentChoices();
  const set = (change: Partial<ContactFilter>) => onFilter({ ...filter, ...change });
  const chosen = chosenIn(filter);
  return (
    <search aria-label={t.label}>
      <Stack gap="sm">
        <TextInput
          type="search"
          label={t.search}
          maw="28rem"
          value={filter.search}
          maxLength={100}
          onChange={({ currentTarget: { value } }) => set({ search: value })}
        />
        <Disclosure look="dashed" summary={chosen === 0 ? t.more : t.moreChosen(chosen)}>
          <div className={classes.filters}>
            <Choice
              any={t.any}
              label={t.standing}
              value={filter.standing}
              values={contactStandings.toReversed()}
              nameOf={(one) => words.standings[one]}
              onChoose={(standing) => set({ standing })}
            />
            <Choice
              any={t.any}
              label={t.audience}
              value={filter.audience}
              values={contactAudiences}
              nameOf={(one) => names.audiences[one]}
              onChoose={(audience) => set({ audience })}
            />
            <Choice
              any={t.any}
              label={t.language}
              value={filter.language}
              values={languages}
              nameOf={(one) => names.languages[one]}
              onChoose={(language) => set({ language })}
            />
            <Choice
              any={t.any}
              label={t.portalStatus}
              value={filter.portalStatus}
              values={portalStatuses}
              nameOf={(one) => words.portalStatuses[one]}
              onChoose={(portalStatus) => set({ portalStatus })}
            />
            {topics.length === 0 ? null : (
              <Choice
                any={t.any}
                label={t.topic}
                value={filter.topic}
                values={topics.map(({ id }) => id)}
                nameOf={(id) => topics.find((one) => one.id === id)?.name ?? id}
                onChoose={(topic) => set({ topic })}
              />
            )}
          </div>
        </Disclosure>
        {isFiltered(filter) ? (
          <div>
            <Button variant="subtle" size="compact-sm" onClick={() => onFilter(everyContact)}>
              {t.clear}
            </Button>
          </div>
        ) : null}
      </Stack>
    </search>
  );
};
