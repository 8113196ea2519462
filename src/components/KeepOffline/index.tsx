import {useEffect, type ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {Locale} from '@site/src/data/locales';
import {formatDate, formatNumber} from '@site/src/domain/format';
import {formatSize} from '@site/src/domain/offline/size';
import {useKeptLanguage} from '@site/src/hooks/useKeptLanguage';
import type {KeepState, KeepStore} from '@site/src/offline/store';
import {DownloadProgress} from './DownloadProgress';
import styles from './styles.module.css';
import {failureText, titleOf, unsupportedText} from './words';

type StateOf<Status extends KeepState['status']> = Extract<KeepState, {status: Status}>;

interface PartProps<Status extends KeepState['status']> {
  locale: Locale;
  state: StateOf<Status>;
  store: KeepStore;
}

interface ButtonProps {
  isMain?: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Button({isMain = false, onClick, children}: ButtonProps): ReactNode {
  return (
    <button type="button" className={isMain ? styles.main : styles.button} onClick={onClick}>
      {children}
    </button>
  );
}

function RemoveButton({store}: {store: KeepStore}): ReactNode {
  return (
    <Button onClick={() => void store.remove()}>
      <Translate id="offline.remove" description="Button: removes the kept language from the device">
        Remove from this device
      </Translate>
    </Button>
  );
}

function Failure({state}: {state: StateOf<'none' | 'kept'>}): ReactNode {
  return state.failure === undefined ? null : <p className={styles.failure}>{failureText(state.failure)}</p>;
}

function Offer({locale, state, store}: PartProps<'none'>): ReactNode {
  const {size, isBegun, isDamaged} = state;
  return (
    <>
      {isDamaged ? (
        <p className={styles.failure}>
          <Translate id="offline.damaged" description="The kept language can no longer be read">
            What was kept on this device can no longer be read whole. Keep it again to make it complete.
          </Translate>
        </p>
      ) : null}
      <Failure state={state} />
      <p>
        {size === undefined
          ? translate({
              id: 'offline.offer.unreachable',
              message: 'The site cannot be reached at the moment, so there is nothing to download.',
              description: 'Instead of the size of the download when there is no network',
            })
          : translate(
              {
                id: 'offline.offer.size',
                message:
                  '{pages} pages with search: about {transfer} to download (compressed), {bytes} of room on this device.',
                description: 'Size of the language that can be kept',
              },
              {
                pages: formatNumber(size.pages, locale),
                transfer: formatSize(size.transfer, locale),
                bytes: formatSize(size.bytes, locale),
              },
            )}
      </p>
      <div className={styles.buttons}>
        {size === undefined ? (
          <Button onClick={() => void store.refresh()}>
            <Translate id="offline.again" description="Button: looks again whether the site can be reached">
              Try again
            </Translate>
          </Button>
        ) : (
          <Button isMain onClick={() => void store.keep()}>
            {isBegun
              ? translate({
                  id: 'offline.continue',
                  message: 'Go on with the download',
                  description: 'Button: continues a stopped download',
                })
              : translate({
                  id: 'offline.keep',
                  message: 'Keep all notes in English',
                  description: 'Button: keeps the whole language; the name of the language is that of the dictionary',
                })}
          </Button>
        )}
        {isBegun ? <RemoveButton store={store} /> : null}
      </div>
    </>
  );
}

function Working({locale, state, store}: PartProps<'working'>): ReactNode {
  return (
    <>
      <DownloadProgress locale={locale} progress={state.progress} />
      <div className={styles.buttons}>
        <Button onClick={store.stop}>
          <Translate id="offline.stop" description="Button: stops the download">
            Stop
          </Translate>
        </Button>
      </div>
    </>
  );
}

function Kept({locale, state, store}: PartProps<'kept'>): ReactNode {
  const {record, isPersistent, update} = state;
  const {selectMessage} = usePluralForm();
  return (
    <>
      <p>
        {translate(
          {
            id: 'offline.kept.what',
            message: '{pages} pages with search, {bytes} on this device, saved on {date}.',
            description: 'What is kept',
          },
          {
            pages: formatNumber(record.pages, locale),
            bytes: formatSize(record.bytes, locale),
            date: formatDate(record.savedOn.slice(0, 10), locale),
          },
        )}{' '}
        {isPersistent ? null : (
          <Translate id="offline.kept.mayGo" description="The browser has not promised to keep the stored language">
            Your browser may remove it when room runs short.
          </Translate>
        )}
      </p>
      <Failure state={state} />
      {update === undefined ? null : (
        <p>
          <strong>
            <Translate id="offline.update.title" description="A newer version of the kept language is there">
              There is a newer version.
            </Translate>
          </strong>{' '}
          {selectMessage(
            update.pages,
            translate(
              {
                id: 'offline.update.what',
                message: '{count} page changed, {transfer} to download.|{count} pages changed, {transfer} to download.',
                description: 'What the newer version brings; singular and plural, separated by a bar',
              },
              {count: formatNumber(update.pages, locale), transfer: formatSize(update.transfer, locale)},
            ),
          )}
        </p>
      )}
      <div className={styles.buttons}>
        {update === undefined ? null : (
          <Button isMain onClick={() => void store.keep()}>
            <Translate id="offline.update.do" description="Button: downloads the newer version">
              Update
            </Translate>
          </Button>
        )}
        <RemoveButton store={store} />
      </div>
    </>
  );
}

function Body({locale, state, store}: PartProps<KeepState['status']>): ReactNode {
  if (state.status === 'none') return <Offer locale={locale} state={state} store={store} />;
  if (state.status === 'working') return <Working locale={locale} state={state} store={store} />;
  if (state.status === 'kept') return <Kept locale={locale} state={state} store={store} />;
  if (state.status === 'unsupported') return <p>{unsupportedText(state.why)}</p>;
  return null;
}

/** Keeps the language of the page on the device, tells how far it is, and undoes it. */
export function KeepOffline(): ReactNode {
  const {locale, store, state} = useKeptLanguage();

  useEffect(() => {
    void store.refresh();
  }, [store]);

  return (
    <section
      className={styles.panel}
      data-status={state.status}
      aria-label={translate({
        id: 'offline.label',
        message: 'Keep all notes on this device',
        description: 'Name of the panel that keeps a language',
      })}>
      {/* Nobody has to touch the page to learn what is kept. */}
      <Head>
        <meta name="scripts-at-start" content="true" />
      </Head>
      <p className={styles.title} role="status">
        {titleOf(state)}
      </p>
      <noscript>
        <p>
          <Translate id="offline.noscript" description="Instead of the button, without JavaScript">
            Keeping all notes needs JavaScript, which is off in your browser. Every page can be saved with the browser’s
            own menu.
          </Translate>
        </p>
      </noscript>
      <Body locale={locale} state={state} store={store} />
    </section>
  );
}
