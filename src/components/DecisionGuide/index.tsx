import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import type {GuideProps} from '@site/src/domain/guide-props';
import {Outline} from './Outline';
import {Stepper} from './Stepper';
import styles from './styles.module.css';

export type DecisionGuideProps = GuideProps;

/**
 * Questions that lead to a service: `<DecisionGuide />`. The server renders the whole guide as an outline and the first
 * question above it; with JavaScript the questions follow one by one and the outline folds.
 */
export function DecisionGuide(props: DecisionGuideProps): ReactNode {
  // The search knows the page by its prose and by search-terms.ts; the outline would double the words of the notes.
  return (
    <div className={styles.guide} data-search="skip">
      <Head>
        <meta name="scripts-at-start" content="true" />
      </Head>
      <Stepper {...props} />
      <Outline {...props} />
    </div>
  );
}
