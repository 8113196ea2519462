import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';

/** Links to all facts as files, in the language of the page. */
export function Downloads(): ReactNode {
  return (
    <ul>
      <li>
        <a href={useBaseUrl('/data/facts.csv')} download>
          <Translate id="downloads.csv" description="Link to all facts as a CSV file">
            All facts as a table for spreadsheets (CSV)
          </Translate>
        </a>
      </li>
      <li>
        <a href={useBaseUrl('/data/facts.json')} download>
          <Translate id="downloads.json" description="Link to all facts as a JSON file">
            All facts for programs (JSON)
          </Translate>
        </a>
      </li>
    </ul>
  );
}
