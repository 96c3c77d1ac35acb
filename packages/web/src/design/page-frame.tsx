import { type CSSProperties, type RefObject, useEffect, useRef } from 'react';

type PageFrameProps = {
  readonly html: string;
  readonly language: string;
  readonly title: string;
  readonly className: string | undefined;
  readonly style?: CSSProperties;
  readonly frame?: RefObject<HTMLIFrameElement | null>;
  /** What is changed of the page before it is put in. */
  readonly prepare?: (page: Document) => void;
};

/** A page in a frame. It is put in without loading it anew, so that it stays where it was scrolled to. */
export const PageFrame = ({ html, language, title, className, style, frame, prepare }: PageFrameProps) => {
  const own = useRef<HTMLIFrameElement>(null);
  const drawn = frame ?? own;
  const draw = () => {
    const shown = drawn.current?.contentDocument;
    // While the frame's own page is on its way there is nothing to put it into; it is drawn when that has come.
    if (shown?.readyState !== 'complete') return;
    const page = new DOMParser().parseFromString(html, 'text/html');
    prepare?.(page);
    shown.documentElement.lang = language;
    shown.head.replaceWith(shown.adoptNode(page.head));
    shown.body.replaceWith(shown.adoptNode(page.body));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew with every other page
  useEffect(draw, [html, language]);
  return (
    // Same origin, so that the page can be put in place; without scripts and forms, so that nothing in it acts.
    <iframe
      ref={drawn}
      className={className}
      title={title}
      sandbox="allow-same-origin"
      srcDoc="<!doctype html><title>…</title>"
      {...(style && { style })}
      onLoad={draw}
    />
  );
};
