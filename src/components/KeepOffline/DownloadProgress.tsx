import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Locale} from '@site/src/data/locales';
import {formatNumber} from '@site/src/domain/format';
import {formatSize} from '@site/src/domain/offline/size';
import type {Progress} from '@site/src/offline/keep';
import styles from './styles.module.css';

export interface DownloadProgressProps {
  locale: Locale;
  /** Absent until it is known what is missing. */
  progress: Progress | undefined;
}

/** How far the download is, as a bar and in words. */
export function DownloadProgress({locale, progress}: DownloadProgressProps): ReactNode {
  const label = translate({
    id: 'offline.progress.label',
    message: 'Progress of the download',
    description: 'Name of the progress bar',
  });
  if (progress === undefined) return <progress className={styles.progress} aria-label={label} />;
  const {files, allFiles, transfer, allTransfer} = progress;
  return (
    <>
      <progress className={styles.progress} aria-label={label} max={Math.max(allTransfer, 1)} value={transfer} />
      <span className={styles.numbers}>
        {translate(
          {
            id: 'offline.progress.numbers',
            message: '{done} of {all} · {files} of {allFiles} files',
            description: 'How far the download is: bytes and files',
          },
          {
            done: formatSize(transfer, locale),
            all: formatSize(allTransfer, locale),
            files: formatNumber(files, locale),
            allFiles: formatNumber(allFiles, locale),
          },
        )}
      </span>
    </>
  );
}
