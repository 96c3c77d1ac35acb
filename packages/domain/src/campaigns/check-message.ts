import type { Profile } from '../organizations/profile.ts';
import type { Localized } from '../people/localized.ts';
import { type Language, languages } from '../people/person.ts';
import { checkBlocks } from './check-blocks.ts';
import { type Finding, isSaid, mustCodes, namesInBraces, type Report, unknownFields } from './findings.ts';
import { hasPostalAddress } from './letterhead.ts';
import type { MergeField, Message } from './message.ts';
import { everyBlock } from './message-links.ts';

/** What a message is checked against, beside itself. What is left out is not checked. */
export type CheckContext = {
  readonly profile: Pick<Profile, 'postalAddress' | 'telephone'>;
  readonly portalName: Localized;
  readonly replyTo: string;
  /** Bytes of the rendered HTML, by version. */
  readonly htmlBytes?: Partial<Readonly<Record<Language, number>>>;
  /** Bytes of the pictures that are known, by their id. */
  readonly imageBytes?: ReadonlyMap<string, number>;
  readonly campaign?: {
    /** Empty before it is chosen. */
    readonly topic: string;
    /** The ids of the clinic's topics. */
    readonly topics: readonly string[];
    /** Persons; null before they were counted. */
    readonly reached: number | null;
  };
};

/** Gmail cuts a mail off at 102 KB, and its footer with the link to unsubscribe goes with what is cut; recipients' names come to this. */
export const largestHtml = 90_000;
/** Bytes of all pictures together that load within some seconds on a slow phone. */
const heaviestPictures = 600_000;
/** Characters of a subject that a phone shows. */
const longestSubject = 70;

/** The texts of a message that both versions say each in its own words. */
const textsOf = ({ subject, preheader, blocks }: Message): Localized[] => [
  subject,
  preheader,
  ...everyBlock(blocks).flatMap((block) => {
    if (block.kind === 'divider') return [];
    return [block.kind === 'image' ? block.alt : block.text];
  }),
];

const checkLanguages = (message: Message, report: Report): Language[] => {
  const texts = textsOf(message);
  const begun = languages.filter((language) => texts.some((text) => isSaid(text[language])));
  if (begun.length === 0) report('empty-message', 'message');
  for (const language of begun)
    if (!isSaid(message.subject[language])) report('empty-subject', `subject.${language}`, language);
  if (begun.length === 1)
    for (const language of languages.filter((other) => !begun.includes(other)))
      report(
        message.fallback === 'leave-out' ? 'language-left-out' : 'one-language',
        `subject.${language}`,
        language,
      );
  return begun;
};

const checkEnvelope = (message: Message, begun: readonly Language[], report: Report): void => {
  const blocks = everyBlock(message.blocks);
  if (begun.length > 0 && !blocks.some(({ kind }) => kind !== 'divider')) report('empty-message', 'message');
  for (const language of begun) {
    if (!isSaid(message.preheader[language])) report('no-preheader', `preheader.${language}`, language);
    if (message.subject[language].trim().length > longestSubject)
      report('long-subject', `subject.${language}`, language);
  }
};

/** Whether a version uses a field anywhere. */
const uses = (message: Message, language: Language, wanted: MergeField): boolean =>
  textsOf(message).some((text) => namesInBraces(text[language]).includes(wanted));

const checkFields = (
  message: Message,
  begun: readonly Language[],
  { profile, portalName }: CheckContext,
  report: Report,
): void => {
  for (const language of begun) {
    for (const part of ['subject', 'preheader'] as const)
      for (const name of unknownFields(message[part][language]))
        report('unknown-field', `${part}.${language}`, language, name);
    const { defaults } = message;
    if (uses(message, language, 'firstName') && !isSaid(defaults.firstName[language]))
      report('missing-default', `defaults.firstName.${language}`, language, 'firstName');
    if (uses(message, language, 'lastName') && !isSaid(defaults.lastName[language]))
      report('missing-last-name', `defaults.lastName.${language}`, language, 'lastName');
    if (uses(message, language, 'telephone') && !isSaid(profile.telephone))
      report('missing-telephone', 'settings.telephone', language, 'telephone');
    if (uses(message, language, 'portalName') && !isSaid(portalName[language]))
      report('no-portal-name', 'plan.portalName', language, 'portalName');
  }
};

const checkWeight = (message: Message, { htmlBytes, imageBytes }: CheckContext, report: Report): void => {
  for (const language of languages)
    if ((htmlBytes?.[language] ?? 0) > largestHtml) report('too-large', 'message', language);
  const pictures = new Set(
    everyBlock(message.blocks).flatMap((block) => (block.kind === 'image' ? [block.imageId] : [])),
  );
  let bytes = 0;
  for (const picture of pictures) bytes += picture === null ? 0 : (imageBytes?.get(picture) ?? 0);
  if (bytes > heaviestPictures) report('heavy-pictures', 'message');
};

const checkSending = ({ profile, replyTo, campaign }: CheckContext, report: Report): void => {
  if (!hasPostalAddress(profile.postalAddress)) report('no-postal-address', 'settings.postalAddress');
  if (!isSaid(replyTo)) report('no-reply-to', 'settings.replyTo');
  if (campaign === undefined) return;
  if (!campaign.topics.includes(campaign.topic)) report('no-topic', 'campaign.topic');
  if (campaign.reached === 0) report('nobody-reached', 'campaign.segment');
};

/**
 * What is wrong with a message before it goes out, what keeps it from going first. Links are looked at and not followed: no
 * network.
 */
export const checkMessage = (message: Message, context: CheckContext): Finding[] => {
  const found: Finding[] = [];
  const must: readonly string[] = mustCodes;
  const report: Report = (code, path, language, about = '') =>
    found.push({
      code,
      severity: must.includes(code) ? 'must' : 'should',
      path,
      language: language ?? null,
      about,
    });
  const begun = checkLanguages(message, report);
  checkEnvelope(message, begun, report);
  checkBlocks(message, begun, report);
  checkFields(message, begun, context, report);
  checkWeight(message, context, report);
  checkSending(context, report);
  return [
    ...found.filter(({ severity }) => severity === 'must'),
    ...found.filter(({ severity }) => severity === 'should'),
  ];
};
