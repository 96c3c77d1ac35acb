import {
  CreateEmailIdentityCommand,
  DeleteEmailIdentityCommand,
  GetEmailIdentityCommand,
  type GetEmailIdentityResponse,
  NotFoundException,
  PutEmailIdentityMailFromAttributesCommand,
  SESv2Client,
  type SESv2ClientConfig,
  SESv2ServiceException,
} from '@aws-sdk/client-sesv2';
import {
  IdentityRefused,
  type MailIdentities,
  type MailIdentity,
} from '@portolan/domain/mail/mail-identities';

/** By which the roles that make domains of a stage's clinics, and send from them, reach these and no others. */
const clinicsTag = 'portolan:clinics-of';

const toIdentity = ({ DkimAttributes, MailFromAttributes }: GetEmailIdentityResponse): MailIdentity => ({
  keyNames: DkimAttributes?.Tokens ?? [],
  isReady: DkimAttributes?.Status === 'SUCCESS' && MailFromAttributes?.MailFromDomainStatus === 'SUCCESS',
});

/** Domains of clinics at SES: signed with keys that SES keeps and turns, with a return path below the domain. */
export const sesIdentities = (config: SESv2ClientConfig, configurationSet: string): MailIdentities => {
  const client = new SESv2Client(config);
  const find = async (EmailIdentity: string): Promise<GetEmailIdentityResponse | null> => {
    try {
      return await client.send(new GetEmailIdentityCommand({ EmailIdentity }));
    } catch (error) {
      if (error instanceof NotFoundException) return null;
      throw error;
    }
  };
  const make = async (domain: string): Promise<GetEmailIdentityResponse> => {
    await client.send(
      new CreateEmailIdentityCommand({
        EmailIdentity: domain,
        ConfigurationSetName: configurationSet,
        DkimSigningAttributes: { NextSigningKeyLength: 'RSA_2048_BIT' },
        Tags: [{ Key: clinicsTag, Value: configurationSet }],
      }),
    );
    return (await find(domain)) ?? {};
  };
  /** One that was made for something else, as the product's own, is none of theirs. */
  const isOfClinics = ({ Tags }: GetEmailIdentityResponse): boolean =>
    (Tags ?? []).some(({ Key, Value }) => Key === clinicsTag && Value === configurationSet);
  return {
    ensure: async (domain) => {
      try {
        const identity = (await find(domain)) ?? (await make(domain));
        if (!isOfClinics(identity)) throw new IdentityRefused(null);
        if (identity.MailFromAttributes?.MailFromDomain !== `bounce.${domain}`)
          await client.send(
            new PutEmailIdentityMailFromAttributesCommand({
              EmailIdentity: domain,
              MailFromDomain: `bounce.${domain}`,
              // A mail with Amazon's return path still arrives; one that is refused does not.
              BehaviorOnMxFailure: 'USE_DEFAULT_VALUE',
            }),
          );
        return toIdentity(identity);
      } catch (error) {
        const isRefused = error instanceof SESv2ServiceException && error.name === 'BadRequestException';
        throw isRefused ? new IdentityRefused(error) : error;
      }
    },
    remove: async (domain) => {
      const identity = await find(domain);
      if (identity !== null && isOfClinics(identity))
        await client.send(new DeleteEmailIdentityCommand({ EmailIdentity: domain }));
    },
  };
};
