import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

export interface FactProps {
  id: string;
  /** Address of the fact's row. */
  to: string;
  /** The formatted value. */
  children?: ReactNode;
}

/**
 * A value in running text: a link to its row, which the handler in `src/clientModules/popover.ts` opens as a
 * popover. In a note, write `<Fact id="lambda.timeout.max" />`; the build fills in the rest.
 */
export function Fact({id, to, children}: FactProps): ReactNode {
  return (
    <Link to={to} className="fact" data-fact={id}>
      {children}
    </Link>
  );
}
