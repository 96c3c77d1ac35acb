import { NativeSelect } from '@mantine/core';

type ChoiceProps<Value extends string> = {
  readonly label: string;
  /** What stands for no choice. */
  readonly any: string;
  readonly value: Value | null;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly onChoose: (value: Value | null) => void;
};

/** One of some values to look for, or any. */
export const Choice = <Value extends string>({
  label,
  any,
  value,
  values,
  nameOf,
  onChoose,
}: ChoiceProps<Value>) => (
  <NativeSelect
    label={label}
    value={value ?? ''}
    data={[{ value: '', label: any }, ...values.map((one) => ({ value: one, label: nameOf(one) }))]}
    onChange={({ currentTarget }) => onChoose(values.find((one) => one === currentTarget.value) ?? null)}
  />
);
