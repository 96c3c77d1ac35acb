import type { Resource } from '@portolan/domain/publications/resource';
import { publicationTexts } from '@portolan/messages/publication-texts';
import type { ReactNode } from 'react';
import { Row, RowList } from '../../design/row-list.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './publications.module.css';
import { SafeLink } from './safe-link.tsx';

type ResourceLinesProps = {
  readonly resources: readonly Resource[];
  /** What an element is called; absent where the element is plain from the page. */
  readonly elementName?: (elementId: string | null) => string;
  readonly actions?: (resource: Resource) => ReactNode;
};

/** Links with what is said of each. */
export const ResourceLines = ({ resources, elementName, actions }: ResourceLinesProps) => {
  const t = useTexts(publicationTexts);
  return (
    <RowList>
      {resources.map((resource) => {
        const { id, title, url, language, source, description, elementId } = resource;
        const facts = [
          ...(elementName === undefined ? [] : [elementName(elementId)]),
          t.languages[language],
          ...(source === '' ? [] : [t.resources.by(source)]),
          URL.canParse(url) ? new URL(url).hostname : url,
        ];
        return (
          <Row key={id} spread>
            <div className={classes.resource}>
              <SafeLink url={url} lang={language}>
                {title}
              </SafeLink>
              {description === '' ? null : (
                <p className={classes.description} lang={language}>
                  {description}
                </p>
              )}
              <p className={classes.facts}>{facts.join(' · ')}</p>
            </div>
            {actions === undefined ? null : <div className={classes.actions}>{actions(resource)}</div>}
          </Row>
        );
      })}
    </RowList>
  );
};
