import { marketingFormTexts } from '@portolan/messages/marketing-form-texts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { allMembersQuery } from '../../api/member-names.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

type OwnerNames = {
  /** Everybody who can own a product. */
  readonly members: readonly { readonly id: string; readonly name: string }[];
  /** Null for nobody, and while names are read. */
  readonly nameOf: (ownerId: string | null) => string | null;
};

/** Names of members; people of one name are told apart by their addresses. */
export const useOwnerNames = (): OwnerNames => {
  const t = useTexts(marketingFormTexts).product;
  const { organizationId } = useCurrentOrganization();
  const known = useQuery(allMembersQuery(useApi(), organizationId)).data;
  const twice = (name: string) => (known ?? []).filter((one) => one.name === name).length > 1;
  const members = (known ?? []).map(({ personId, name, email }) => ({
    id: personId,
    name: twice(name) ? `${name} (${email})` : name,
  }));
  return {
    members,
    nameOf: (ownerId) => {
      if (ownerId === null || known === undefined) return null;
      return members.find(({ id }) => id === ownerId)?.name ?? t.formerMember;
    },
  };
};
