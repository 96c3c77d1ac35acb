import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { localizedSchema } from '../people/localized.ts';

/** What stands for something of the recipient or the clinic in a text, as `{firstName}`. */
export const mergeFields = ['firstName', 'lastName', 'clinicName', 'portalName', 'telephone'] as const;
export type MergeField = (typeof mergeFields)[number];
/** Those that a contact may lack, so that a message needs a word to use instead. */
export const fieldsOfContacts = ['firstName', 'lastName'] as const;

const blockId = z.lazy(() => z.string().check(z.regex(/^[a-z0-9]{6}$/)));
/** `https:`, `mailto:` or `tel:`; empty where it is not said yet. The checks before sending say what is wrong with it. */
const link = z.lazy(() => z.string().check(z.maxLength(600)));
/** Paragraphs are parted by an empty line; `**bold**`, `*slanted*`, `[words](address)` and lines that begin with `- `. */
const text = localizedSchema(4000);
const words = localizedSchema(200);

const plainBlocks = [
  z.strictObject({ id: blockId, kind: z.literal('heading'), text: words }),
  z.strictObject({ id: blockId, kind: z.literal('text'), text }),
  z.strictObject({
    id: blockId,
    kind: z.literal('image'),
    imageId: z.nullable(idSchema('image')),
    /** Pixels of the picture that was loaded up; 0 before. */
    width: z.int(),
    height: z.int(),
    alt: words,
    link,
  }),
  z.strictObject({ id: blockId, kind: z.literal('button'), text: words, link }),
  z.strictObject({ id: blockId, kind: z.literal('divider') }),
] as const;
const plainBlockSchema = z.lazy(() => z.discriminatedUnion('kind', plainBlocks));
export type PlainBlock = z.infer<typeof plainBlockSchema>;

const blockSchema = z.lazy(() => {
  const column = z.array(plainBlockSchema).check(z.maxLength(6));
  return z.discriminatedUnion('kind', [
    ...plainBlocks,
    z.strictObject({ id: blockId, kind: z.literal('columns'), columns: z.tuple([column, column]) }),
  ]);
});
export type Block = z.infer<typeof blockSchema>;
export const mostBlocks = 40;

/** What a campaign says, both languages side by side (CMP-4). */
export const messageSchema = z.lazy(() =>
  z.strictObject({
    subject: localizedSchema(150),
    /** What mail programs show beside the subject. */
    preheader: localizedSchema(200),
    blocks: z.array(blockSchema).check(z.maxLength(mostBlocks)),
    /** What stands where a contact lacks something. */
    defaults: z.strictObject({ firstName: localizedSchema(40), lastName: localizedSchema(40) }),
    /** What those get whose language the message does not speak: the other one, or nothing. */
    fallback: z.enum(['other-language', 'leave-out']),
  }),
);
export type Message = z.infer<typeof messageSchema>;
