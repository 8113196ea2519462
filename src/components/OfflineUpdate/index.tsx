import {useState, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import {DownloadProgress} from '@site/src/components/KeepOffline/DownloadProgress';
import {failureText} from '@site/src/components/KeepOffline/words';
import {formatNumber} from '@site/src/domain/format';
import {formatSize} from '@site/src/domain/offline/size';
import {useKeptLanguage} from '@site/src/hooks/useKeptLanguage';
import styles from './styles.module.css';

/** The version that the reader does not want to hear of again until the browser is closed. */
const laterKey = 'aws-compute-notes.offline.later';

function askedLater(): string | null {
  try {
    return window.sessionStorage.getItem(laterKey);
  } catch {
    return null;
  }
}

function rememberLater(version: string): void {
  try {
    window.sessionStorage.setItem(laterKey, version);
  } catch {
    // Forbidden: the notice comes again on the next page.
  }
}

/**
 * Offers the newer version of a language that is kept; nothing happens until the reader says yes, and the page stays as
 * it is. Shown in a live region that stands on the page before this has anything to say.
 */
export function OfflineUpdate(): ReactNode {
  const {locale, languageBase, state, store} = useKeptLanguage();
  const {selectMessage} = usePluralForm();
  const [isClosed, setClosed] = useState(false);
  const [isAsked, setAsked] = useState(false);

  const close = (version?: string): void => {
    if (version !== undefined) rememberLater(version);
    setClosed(true);
  };
  const closeButton = (
    <button type="button" className={styles.button} onClick={() => close()}>
      <Translate id="offline.notice.close" description="Button: closes the notice">
        Close
      </Translate>
    </button>
  );

  if (isClosed) return null;
  if (state.status === 'working' && isAsked) {
    return (
      <div className={styles.notice}>
        <p>
          <Translate id="offline.notice.working" description="Notice: the newer version is being downloaded">
            Downloading the newer version …
          </Translate>
        </p>
        <div aria-live="off">
          <DownloadProgress locale={locale} progress={state.progress} />
        </div>
      </div>
    );
  }
  if (state.status !== 'kept') return null;
  const {update, failure} = state;
  if (update === undefined) {
    if (!isAsked) return null;
    return (
      <div className={styles.notice}>
        <p>
          <Translate id="offline.notice.done" description="Notice: the update is complete">
            The notes on this device are up to date.
          </Translate>
        </p>
        <div className={styles.buttons}>{closeButton}</div>
      </div>
    );
  }
  if (askedLater() === update.version) return null;
  return (
    <div className={styles.notice}>
      {failure === undefined ? null : <p>{failureText(failure)}</p>}
      <p>
        {selectMessage(
          update.pages,
          translate(
            {
              id: 'offline.notice.offer',
              message:
                'There is a newer version of the notes on this device: {count} page changed, {transfer}.|There is a newer version of the notes on this device: {count} pages changed, {transfer}.',
              description: 'Notice: a newer version is there; singular and plural, separated by a bar',
            },
            {count: formatNumber(update.pages, locale), transfer: formatSize(update.transfer, locale)},
          ),
        )}{' '}
        <a href={`${languageBase}reference/offline/`}>
          <Translate id="offline.notice.more" description="Link from the notice to the page on reading offline">
            Read offline
          </Translate>
        </a>
      </p>
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.main}
          onClick={() => {
            setAsked(true);
            void store.keep();
          }}>
          <Translate id="offline.update.do" description="Button: downloads the newer version">
            Update
          </Translate>
        </button>
        <button type="button" className={styles.button} onClick={() => close(update.version)}>
          <Translate id="offline.notice.later" description="Button: closes the notice until the next visit">
            Not now
          </Translate>
        </button>
      </div>
    </div>
  );
}
