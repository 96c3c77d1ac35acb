import { type ReactNode, useState } from 'react';
import classes from './disclosure.module.css';

type DisclosureProps = {
  /** What it is about, with an icon where there is one. */
  readonly summary: ReactNode;
  /** `accent` for what helps; `dashed` for what is not part of the page's own content. */
  readonly look: 'accent' | 'dashed';
  /** How it begins; from then on it is the reader's. */
  readonly opened?: boolean;
  readonly children: ReactNode;
};

/** Something to be unfolded. */
export const Disclosure = ({ summary, look, opened = false, children }: DisclosureProps) => {
  const [initially] = useState(opened);
  return (
    <details className={`${classes.box} ${classes[look]}`} open={initially}>
      <summary className={classes.summary}>{summary}</summary>
      {children}
    </details>
  );
};
