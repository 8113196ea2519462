import type {ReactNode} from 'react';
import StructuredData from '@theme-original/DocBreadcrumbs/StructuredData';
import type {Props} from '@theme/DocBreadcrumbs/StructuredData';

/** The addresses in the original lack the slash at the end, so they differ from the canonical ones. */
export default function StructuredDataWrapper({breadcrumbs}: Props): ReactNode {
  return (
    <StructuredData
      breadcrumbs={breadcrumbs.map((crumb) =>
        crumb.href === undefined || crumb.href.endsWith('/') ? crumb : {...crumb, href: `${crumb.href}/`},
      )}
    />
  );
}
