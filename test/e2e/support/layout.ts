import type { Page } from 'playwright-core';

/** What does not fit: a page that scrolls sideways, and texts that their own boxes cut off. A line each. */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) {
      found.push(`the page is ${scrollWidth} px wide in a window of ${clientWidth}`);
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        const { right, width } = element.getBoundingClientRect();
        if (right > clientWidth + 1 && width > 0 && element.children.length === 0)
          found.push(`sticks out to ${Math.round(right)} px: ${element.outerHTML.slice(0, 120)}`);
      }
    }
    for (const element of document.querySelectorAll<HTMLElement>(
      'a, button, input, select, textarea, h1, h2, p',
    )) {
      const { left, right, width } = element.getBoundingClientRect();
      const scrolls = element.closest('[data-scrolls], [class*="ScrollArea"], [class*="scroll"]') !== null;
      const shown =
        width > 1 &&
        element.checkVisibility({ visibilityProperty: true }) &&
        getComputedStyle(element).opacity !== '0';
      if (shown && !scrolls && (right > clientWidth + 1 || left < -1))
        found.push(`outside the window: ${element.outerHTML.slice(0, 160)}`);
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element);
      const ownText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const hidden = style.position === 'absolute' && element.clientWidth <= 1;
      if (!ownText || hidden || style.visibility === 'hidden' || element.clientWidth === 0) continue;
      const cuts = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const meant = style.textOverflow === 'ellipsis' && element.closest('[title],[aria-label]') !== null;
      if (cuts && !meant && element.scrollWidth > element.clientWidth + 1)
        found.push(`cut off: ${element.outerHTML.slice(0, 160)}`);
      if (style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 3)
        found.push(`cut off below: ${element.outerHTML.slice(0, 160)}`);
    }
    return found.slice(0, 20);
  });
