import { Autocomplete, Button } from '@mantine/core';
import { type Holder, isSamePerson, longestName } from '@portolan/domain/portal-teams/portal-team';
import { portalTeamTexts } from '@portolan/messages/portal-team-texts';
import { type RefObject, useState } from 'react';
import { useTexts } from '../../i18n/language-provider.tsx';
import { labelsOf, personIn } from './people.ts';
import classes from './portal-team.module.css';
import { useTeam } from './team-context.tsx';

type AddPersonProps = {
  readonly seat: string;
  readonly holders: readonly Holder[];
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onAdd: (holder: Holder) => void;
  /** The field was left; what stood in it has been added. */
  readonly onLeave: () => void;
};

/** Puts a member, chosen from the list, or anybody, by typing a name, into a seat. */
export const AddPerson = ({ seat, holders, field, onAdd, onLeave }: AddPersonProps) => {
  const t = useTexts(portalTeamTexts);
  const { members } = useTeam();
  const [text, setText] = useState('');
  const labels = labelsOf(members);
  const isHere = (personId: string) =>
    holders.some(({ person }) => isSamePerson(person, { kind: 'member', personId }));
  const add = (typed: string) => {
    const person = personIn(typed, labels);
    setText('');
    if (person === null || holders.some((holder) => isSamePerson(holder.person, person))) return;
    onAdd({ person, staffing: null });
  };
  return (
    <form
      className={classes.add}
      onSubmit={(event) => {
        event.preventDefault();
        add(text);
      }}
    >
      <Autocomplete
        ref={field}
        className={classes.addField ?? ''}
        size="sm"
        comboboxProps={{ withinPortal: false }}
        aria-label={t.addTo(seat)}
        placeholder={t.placeholder}
        maxLength={longestName}
        data={[
          { group: t.members, items: [...labels].flatMap(([label, id]) => (isHere(id) ? [] : [label])) },
        ]}
        value={text}
        onChange={setText}
        onOptionSubmit={(label) => {
          add(label);
          // The field takes the chosen label after this; it is to be empty for the next one.
          queueMicrotask(() => setText(''));
        }}
        onBlur={(event) => {
          // The button beside it adds as well; whoever goes there has not left.
          if (event.currentTarget.form?.contains(event.relatedTarget)) return;
          add(text);
          onLeave();
        }}
      />
      {text.trim() === '' ? null : (
        <Button type="submit" size="sm" variant="default">
          {t.add}
        </Button>
      )}
    </form>
  );
};
