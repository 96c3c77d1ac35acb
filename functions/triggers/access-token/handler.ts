import * as z from 'zod/mini';

/** What Cognito asks before it makes tokens, version 2 and later. It goes back as it came, but for the answer in it. */
const eventSchema = z.looseObject({ request: z.unknown() });

const requestSchema = z.object({
  userAttributes: z.object({
    email: z.string(),
    // Cognito leaves it out until the address is proven.
    email_verified: z._default(z.string(), 'false'),
    name: z.exactOptional(z.string()),
    locale: z.exactOptional(z.string()),
  }),
});

/**
 * Writes into the access token what the runtime reads of a caller: Cognito itself puts neither the address nor whether it is
 * proven there. Throws for an event without an address, and then nobody is let in.
 */
export const addClaims = async (event: unknown) => {
  const asked = eventSchema.parse(event);
  const { userAttributes } = requestSchema.parse(asked.request);
  return {
    ...asked,
    response: {
      claimsAndScopeOverrideDetails: { accessTokenGeneration: { claimsToAddOrOverride: userAttributes } },
    },
  };
};
