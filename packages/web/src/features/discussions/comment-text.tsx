import { Anchor, VisuallyHidden } from '@mantine/core';
import { discussionTexts } from '@portolan/messages/discussion-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './conversation.module.css';
import { partsOf, type TextPart } from './text-parts.ts';

const Part = ({ part }: { readonly part: TextPart }) => {
  const elsewhere = useTexts(discussionTexts).opensElsewhere;
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'mention':
      return <strong className={classes.mention}>{part.text}</strong>;
    case 'link':
      return (
        <Anchor inherit href={part.address} target="_blank" rel="noopener noreferrer nofollow">
          {part.text}
          <VisuallyHidden> {elsewhere}</VisuallyHidden>
        </Anchor>
      );
  }
};

/** A comment's words as they were typed; addresses of the web can be followed, and mentions stand out. */
export const CommentText = ({
  text,
  names,
}: {
  readonly text: string;
  readonly names: readonly string[];
}) => {
  return (
    <p className={classes.text}>
      {partsOf(text, names).map((part) => (
        <Part key={part.start} part={part} />
      ))}
    </p>
  );
};
