import classes from './marked-changes.module.css';
import { wordDiff } from './word-diff.ts';

const marks = { same: 'span', gone: 'del', new: 'ins' } as const;

type MarkedChangesProps = {
  readonly from: string;
  readonly to: string;
  /** What to say where both are empty. */
  readonly nothing?: string;
};

/** A text with what came and what went, word by word. */
export const MarkedChanges = ({ from, to, nothing }: MarkedChangesProps) => {
  const pieces = wordDiff(from, to);
  return (
    <p className={classes.text}>
      {pieces.length === 0 ? nothing : null}
      {pieces.map((piece, index) => {
        const Mark = marks[piece.kind];
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text
        return <Mark key={index}>{piece.text}</Mark>;
      })}
    </p>
  );
};
