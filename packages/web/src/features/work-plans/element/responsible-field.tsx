import { Autocomplete } from '@mantine/core';
import type { Member } from '@portolan/contract/membership-routes';
import { sameValue } from '@portolan/domain/revisions/revised';
import type { Responsible } from '@portolan/domain/work-plans/activity';
import { designTexts } from '@portolan/messages/design-texts';
import { elementTexts } from '@portolan/messages/element-texts';
import { useState } from 'react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useUnsavedField } from '../../../saving/unsaved-fields.tsx';
import { useEditing } from './element-editing.tsx';

type ResponsibleFieldProps = {
  readonly value: Responsible | null;
  readonly name: string;
  readonly onSave: (responsible: Responsible | null, seen: number) => void;
};

/** Characters of a name; source: the contract. */
const longest = 200;

const labelsOf = (members: readonly Member[]): ReadonlyMap<string, string> => {
  const twice = (member: Member) =>
    members.some((other) => other.personId !== member.personId && other.name === member.name);
  return new Map(
    members.map((member) => [
      twice(member) ? `${member.name} (${member.email})` : member.name,
      member.personId,
    ]),
  );
};

const labelOf = (value: Responsible | null, labels: ReadonlyMap<string, string>, former: string): string => {
  if (value === null) return '';
  if (value.kind === 'named') return value.name;
  return [...labels].find(([, personId]) => personId === value.personId)?.[0] ?? former;
};

/** Who sees to it: a member, chosen from the list, or anybody, by typing a name. */
export const ResponsibleField = ({ value, name, onSave }: ResponsibleFieldProps) => {
  const t = useTexts(elementTexts);
  const unsaved = useTexts(designTexts).unsaved;
  const { open, names, actions } = useEditing();
  const [typed, setTyped] = useState<{ readonly text: string; readonly seen: number } | null>(null);
  const labels = labelsOf(open.members);
  const shown = labelOf(value, labels, names.ofResponsible(value));
  const read = (text: string): Responsible | null => {
    const label = text.trim();
    const same = ([known]: readonly [string, string]) => known.toLowerCase() === label.toLowerCase();
    const personId = [...labels].find(same)?.[1];
    if (personId !== undefined) return { kind: 'member', personId };
    return label === '' ? null : { kind: 'named', name: label };
  };
  const over = (typed?.text.trim().length ?? 0) - longest;
  useUnsavedField(over > 0);
  const save = (text: string, seen: number) => {
    const next = text === shown ? value : read(text);
    if (!sameValue(next, value)) onSave(next, seen);
    setTyped(null);
  };
  return (
    <Autocomplete
      size="sm"
      comboboxProps={{ withinPortal: false }}
      aria-label={t.of(t.columns.responsible, name)}
      placeholder={t.responsiblePlaceholder}
      data={[{ group: t.members, items: [...labels.keys()] }]}
      error={over > 0 ? unsaved.tooMany(over) : null}
      value={typed?.text ?? shown}
      onChange={(text) => setTyped({ text, seen: typed?.seen ?? actions.version() })}
      onOptionSubmit={(text) => save(text, typed?.seen ?? actions.version())}
      onBlur={() => typed && over <= 0 && save(typed.text, typed.seen)}
    />
  );
};
