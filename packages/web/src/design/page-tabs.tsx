import { type ReactNode, useLayoutEffect, useRef } from 'react';
import classes from './page-tabs.module.css';

type PageTabsProps = {
  /** What the pages belong to. */
  readonly label: string;
  /** Names the page that is shown, so that its tab comes into view. */
  readonly current?: string;
  /** One `<li>` each, with a link of the class that is given. */
  readonly children: (tabClass: string) => ReactNode;
};

/** The pages of one thing, as links of which one is the current. */
export const PageTabs = ({ label, current, children }: PageTabsProps) => {
  const list = useRef<HTMLUListElement>(null);
  // Where the row is wider than the window, the current page's name would stand outside it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has another tab
  useLayoutEffect(() => {
    const row = list.current;
    const tab = row?.querySelector('[aria-current="page"]');
    if (!row || !tab) return;
    const [outer, inner] = [row.getBoundingClientRect(), tab.getBoundingClientRect()];
    row.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
  }, [current]);
  return (
    <nav aria-label={label}>
      <ul className={classes.tabs} data-scrolls ref={list}>
        {children(classes.tab ?? '')}
      </ul>
    </nav>
  );
};
