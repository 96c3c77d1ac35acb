import { interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';

/** The API as a resource of the provider; tokens carry its audience, not this name. */
export const apiResource = 'urn:portolan:api';

/** Sign-in first, or sign-up when asked by `prompt=create`; no consent, for the only client is the product itself. */
export const createPolicy = () => {
  const { Prompt, Check, base } = interactionPolicy;
  const policy = base();
  policy.remove('consent');
  policy
    .get('login')
    ?.checks.add(
      new Check(
        'account_changed',
        'the password was changed or the account has gone',
        ({ oidc }) => !oidc.account,
      ),
    );
  policy.add(new Prompt({ name: 'create', requestable: true }), 0);
  return policy;
};

/** What was asked for is granted at once, and kept with the session. */
export const loadGrant = async (ctx: KoaContextWithOIDC) => {
  const { client, session, account, provider, params } = ctx.oidc;
  if (!client || !account) return undefined;
  const grantId = session?.grantIdFor(client.clientId);
  const found = grantId === undefined ? undefined : await provider.Grant.find(grantId);
  if (found?.accountId === account.accountId) return found;
  const grant = new provider.Grant({ accountId: account.accountId, clientId: client.clientId });
  const asked = typeof params?.scope === 'string' ? params.scope : '';
  grant.addOIDCScope(asked);
  grant.addResourceScope(apiResource, asked);
  await grant.save();
  return grant;
};
