import { Select } from '@mantine/core';
import type { Submission } from '@portolan/domain/programs/submission';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useSubmissionName } from '../status/use-submission-name.ts';
import classes from './reader.module.css';

const most = 2;
const none = 'none';

type ComparisonChoiceProps = {
  readonly others: readonly Submission[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
};

/** Which other plans are laid beside this one: one, and then perhaps another. */
export const ComparisonChoice = ({ others, chosen, onChoose }: ComparisonChoiceProps) => {
  const t = useTexts(submissionTexts).reader;
  const nameOf = useSubmissionName();
  const { date } = useFormats();
  if (others.length === 0) return null;
  const places = chosen.length < Math.min(most, others.length) ? [...chosen, none] : chosen;
  return (
    <div className={classes.choice}>
      {places.map((value, place) => (
        <Select
          // biome-ignore lint/suspicious/noArrayIndexKey: a choice is its place
          key={place}
          label={place === 0 ? t.compareWith : `${t.compareWith} (${place + 1})`}
          {...(place === 0 ? { description: t.compareHelp } : {})}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          allowDeselect={false}
          value={value}
          data={[
            { value: none, label: t.compareNone },
            ...others
              .filter(({ id }) => id === value || !chosen.includes(id))
              .map((other) => ({
                value: other.id,
                label: `${nameOf(other)} (${date(other.submittedAt)})`,
              })),
          ]}
          onChange={(id) =>
            onChoose(
              places
                .map((kept, index) => (index === place ? (id ?? none) : kept))
                .filter((kept) => kept !== none),
            )
          }
        />
      ))}
    </div>
  );
};
