import { localCredentials, localRegion } from '@portolan/local/engines/clients';
import { type MailStore, openMailStore } from '@portolan/local/engines/mail-store';
import { startSes } from '@portolan/local/engines/ses';
import { exportsBucket, type Sqs, startSqs } from '@portolan/local/engines/sqs';

type Client = {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: typeof localCredentials;
};
const client = (endpoint: string): Client => ({
  endpoint,
  region: localRegion,
  credentials: localCredentials,
});

/** SES in this process, and what it was given to send. */
export const startMail = async (): Promise<{
  client: Client;
  mails: MailStore;
  stop: () => Promise<void>;
}> => {
  const mails = await openMailStore('memory');
  const { endpoint, stop } = await startSes(mails);
  return { client: client(endpoint), mails, stop };
};

/** SQS in this process. */
export const startQueues = async (): Promise<{ client: Client; sqs: Sqs; stop: () => Promise<void> }> => {
  const sqs = await startSqs('memory');
  return { client: client(sqs.endpoint), sqs, stop: sqs.stop };
};

/** The object store, which one engine is together with the queues, in memory, and its bucket. */
export const startObjects = async () => ({ ...(await startSqs('memory')), bucket: exportsBucket });
