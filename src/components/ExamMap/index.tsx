import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {TableFrame} from '@site/src/components/TableFrame';
import type {ExamMapProps, ExamStatement} from '@site/src/domain/exam-map';
import styles from './styles.module.css';

function Statement({number, asks, links}: ExamStatement): ReactNode {
  return (
    <tr>
      <th scope="row">{number}</th>
      <td>{asks}</td>
      <td>
        <ul className={styles.links}>
          {links.map(({label, to}) => (
            <li key={to}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** What an exam asks and where the notes answer it: `<ExamMap exam="CLF-C02" caption="…" />`. */
export function ExamMap({exam, caption, passing, highest, domains}: ExamMapProps): ReactNode {
  return (
    <>
      <p>
        <Translate id="examMap.passing" description="Above the map of an exam" values={{exam, passing, highest}}>
          {'To pass {exam} you need a score of {passing} out of {highest}.'}
        </Translate>
      </p>
      <TableFrame caption={caption} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="examMap.column.number" description="Column of the exam map: official number">
                No.
              </Translate>
            </th>
            <th scope="col">
              <Translate id="examMap.column.asks" description="Column of the exam map: what the task statement asks">
                What it asks
              </Translate>
            </th>
            <th scope="col">
              <Translate id="examMap.column.where" description="Column of the exam map: pages that answer it">
                Where to read it
              </Translate>
            </th>
          </tr>
        </thead>
        {domains.map((domain) => (
          <tbody key={domain.number}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.domain}>
                {`${domain.number} ${domain.name}`} <span>{domain.weight}</span>
              </th>
            </tr>
            {domain.statements.length === 0 ? (
              <tr>
                <td colSpan={3}>
                  <Translate id="examMap.none" description="Domain of an exam that no note answers">
                    No statement of this domain is about the services of these notes.
                  </Translate>
                </td>
              </tr>
            ) : (
              domain.statements.map((statement) => <Statement key={statement.number} {...statement} />)
            )}
          </tbody>
        ))}
      </TableFrame>
    </>
  );
}
