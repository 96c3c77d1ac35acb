import { Checkbox, Group } from '@mantine/core';

type ChoiceGroupProps<Value extends string> = {
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: readonly string[];
  readonly nameOf: (value: Value) => string;
  readonly disabled?: boolean;
  readonly onChoose: (chosen: Value[]) => void;
};

/** Any of several; none of them chosen is as good as all. */
export const ChoiceGroup = <Value extends string>({
  label,
  values,
  chosen,
  nameOf,
  disabled = false,
  onChoose,
}: ChoiceGroupProps<Value>) => (
  <Checkbox.Group
    label={label}
    value={[...chosen]}
    onChange={(next) => onChoose(values.filter((value) => next.includes(value)))}
  >
    <Group gap="md" mt={6}>
      {values.map((value) => (
        <Checkbox key={value} value={value} label={nameOf(value)} disabled={disabled} />
      ))}
    </Group>
  </Checkbox.Group>
);
