import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {CellContent} from '@site/src/components/ComparisonTable/CellContent';
import {Glyph} from '@site/src/components/Glyph';
import {TableFrame} from '@site/src/components/TableFrame';
import type {ServiceOverviewProps} from '@site/src/domain/service-overview';
import styles from './styles.module.css';

/** All services, one a row, by layer: `<ServiceOverview axes="what unit pricing" caption="…" />`. */
export function ServiceOverview({caption, columns, layers}: ServiceOverviewProps): ReactNode {
  return (
    <TableFrame caption={caption} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="overview.column.service" description="Column of the overview of all services">
              Service
            </Translate>
          </th>
          {columns.map(({axis, label}) => (
            <th key={axis} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {layers.map((layer) => (
        <tbody key={layer.id} data-layer={layer.id}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 1} className={styles.layer}>
              {layer.name} <span>{layer.does}</span>
            </th>
          </tr>
          {layer.services.map((service) => (
            <tr key={service.id}>
              <th scope="row">
                <Link to={service.to} className={styles.service}>
                  <Glyph service={service.id} className={styles.glyph} />
                  {service.name}
                </Link>
              </th>
              {service.cells.map((cell, index) => (
                <td key={columns[index]!.axis}>
                  <CellContent cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </TableFrame>
  );
}
