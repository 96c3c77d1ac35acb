import { Select } from '@mantine/core';
import { designTexts } from '@portolan/messages/design-texts';
import { useLocale, useTexts } from '../i18n/language-provider.tsx';

/** The zones of the United States come first; they are where clinics are. */
const first = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
];

const labelOf = (zone: string, language: string): string => {
  const name = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return `${zone.replaceAll('_', ' ')} (${name ?? zone})`;
};

type TimeZoneSelectProps = {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly onChange: (zone: string) => void;
  readonly readOnly?: boolean;
};

export const TimeZoneSelect = ({ value, onChange, ...props }: TimeZoneSelectProps) => {
  const { language } = useLocale();
  const t = useTexts(designTexts);
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => !first.includes(zone) && zone !== value);
  const zones = first.includes(value) ? [...first, ...others] : [value, ...first, ...others];
  return (
    <Select
      {...props}
      searchable
      allowDeselect={false}
      limit={60}
      data={zones.map((zone) => ({ value: zone, label: labelOf(zone, language) }))}
      nothingFoundMessage={t.timeZone.nothing}
      value={value}
      onChange={(zone) => {
        if (zone !== null) onChange(zone);
      }}
    />
  );
};
