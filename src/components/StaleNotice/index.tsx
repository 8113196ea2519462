import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Admonition from '@theme/Admonition';
import styles from './styles.module.css';

export interface StaleNoticeProps {
  /** Path of the page below the address of its language, without slashes at the ends. */
  page: string;
}

/** Below the title of a translation whose English text is newer. `src/remark/stale-notice.ts` puts it there. */
export function StaleNotice({page}: StaleNoticeProps): ReactNode {
  const {
    i18n: {defaultLocale, localeConfigs},
  } = useDocusaurusContext();
  // Another language is another site: a plain link, which the router leaves alone.
  const english = (
    <a href={`${localeConfigs[defaultLocale]!.baseUrl}${page}/`} hrefLang={defaultLocale}>
      {translate({
        id: 'stale.link',
        message: 'English page',
        description: 'Link to the English page, inside stale.text',
      })}
    </a>
  );
  return (
    <Admonition
      type="warning"
      className={styles.notice}
      title={
        <Translate id="stale.title" description="Title of the notice on a translated page that has fallen behind">
          The English text is newer
        </Translate>
      }>
      <p>
        <Translate id="stale.text" description="On a translated page that has fallen behind" values={{english}}>
          {'This translation does not have the latest changes yet. Compare it with the {english} where it matters.'}
        </Translate>
      </p>
    </Admonition>
  );
}
