import { NativeSelect } from '@mantine/core';
import { type Role, rolesOf } from '@portolan/domain/organizations/roles';
import { roleTexts } from '@portolan/messages/role-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

type RoleSelectProps = {
  readonly value: Role;
  readonly onChange: (role: Role) => void;
  /** Shown above; left out where `name` says it to those who cannot see the table. */
  readonly label?: string;
  readonly name?: string;
  readonly disabled?: boolean;
};

/** The roles this kind of organization has. */
export const RoleSelect = ({ value, onChange, label, name, disabled = false }: RoleSelectProps) => {
  const t = useTexts(roleTexts).names;
  const roles = rolesOf(useCurrentOrganization().kind);
  return (
    <NativeSelect
      {...(label === undefined ? {} : { label })}
      {...(name === undefined ? {} : { 'aria-label': name })}
      disabled={disabled}
      data={roles.map((role) => ({ value: role, label: t[role] }))}
      value={value}
      onChange={(event) => {
        const role = roles.find((candidate) => candidate === event.currentTarget.value);
        if (role !== undefined) onChange(role);
      }}
    />
  );
};
