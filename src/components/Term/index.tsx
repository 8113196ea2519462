import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

export interface TermProps {
  /** Id of the term, and of its entry in the glossary. */
  id: string;
  /** Group of the term: the file of its definition. */
  group: string;
  /** The term as it stands in the sentence. */
  children?: ReactNode;
}

/**
 * The first use of a term on a page: a link to its entry in the glossary, which `src/clientModules/popover.ts` shows in place.
 * Nobody writes it: `src/remark/link-terms.ts` puts it into the notes.
 */
export function Term({id, group, children}: TermProps): ReactNode {
  return (
    <Link to={`/reference/glossary/#${id}`} className="term" data-term={id} data-group={group}>
      {children}
    </Link>
  );
}
