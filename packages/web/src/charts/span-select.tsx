import { NativeSelect } from '@mantine/core';
import { addMonths, type Month } from '@portolan/domain/months';
import { chartTexts } from '@portolan/messages/chart-texts';
import { useTexts } from '../i18n/language-provider.tsx';

/** How many months are looked at. */
export const spans = { last12: 12, last24: 24, last36: 36 } as const;
export type SpanName = keyof typeof spans;

const isSpan = (name: string): name is SpanName => Object.hasOwn(spans, name);

/** The months that end with `to`. */
export const spanTo = (name: SpanName, to: Month): { readonly from: Month; readonly to: Month } => ({
  from: addMonths(to, 1 - spans[name]),
  to,
});

/** Chooses how far back a dashboard looks. */
export const SpanSelect = ({
  value,
  onChange,
}: {
  readonly value: SpanName;
  readonly onChange: (name: SpanName) => void;
}) => {
  const t = useTexts(chartTexts);
  return (
    <NativeSelect
      label={t.chooseSpan}
      value={value}
      onChange={({ currentTarget }) => {
        if (isSpan(currentTarget.value)) onChange(currentTarget.value);
      }}
    >
      <option value="last12">{t.spans.last12}</option>
      <option value="last24">{t.spans.last24}</option>
      <option value="last36">{t.spans.last36}</option>
    </NativeSelect>
  );
};
