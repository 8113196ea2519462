import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {Glyph} from '@site/src/components/Glyph';
import {TableFrame} from '@site/src/components/TableFrame';
import type {Pair} from '@site/src/data/schema';
import type {PairIndexProps} from '@site/src/domain/pair-page';
import styles from './styles.module.css';

type Relation = Pair['relation'];
type IndexedPair = PairIndexProps['pairs'][number];

/** How a relation is said: as one word in the table, as a sentence over the list. */
function relationWords(): Readonly<Record<Relation, {word: string; sentence: string}>> {
  return {
    alternatives: {
      word: translate({id: 'pairs.alternatives.word', message: 'or', description: 'Table of pairs: you choose one'}),
      sentence: translate({
        id: 'pairs.alternatives.sentence',
        message: 'One layer: you take one of the two',
        description: 'Kind of pair',
      }),
    },
    overlap: {
      word: translate({
        id: 'pairs.overlap.word',
        message: 'either',
        description: 'Table of pairs: different layers, but the same job can be given to either',
      }),
      sentence: translate({
        id: 'pairs.overlap.sentence',
        message: 'Different layers, but either can do the job',
        description: 'Kind of pair',
      }),
    },
    stack: {
      word: translate({id: 'pairs.stack.word', message: 'and', description: 'Table of pairs: they work together'}),
      sentence: translate({
        id: 'pairs.stack.sentence',
        message: 'Different layers: the two work together',
        description: 'Kind of pair',
      }),
    },
  };
}

const relations: readonly Relation[] = ['alternatives', 'overlap', 'stack'];

function Matrix({services, pairs}: PairIndexProps): ReactNode {
  const words = relationWords();
  const columns = services.slice(0, -1);
  const pairOf = (one: string, other: string): IndexedPair | undefined =>
    pairs.find(({sides}) => sides.includes(one) && sides.includes(other));
  return (
    <TableFrame
      className={styles.matrix}
      caption={relations.map((relation) => (
        <span key={relation} className={styles.legend}>
          <strong>{words[relation].word}</strong> {words[relation].sentence}
        </span>
      ))}>
      <thead>
        <tr>
          <td />
          {columns.map(({id, name, layer}) => (
            <th key={id} scope="col" data-layer={layer}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {services.slice(1).map((row, position) => (
          <tr key={row.id}>
            <th scope="row" data-layer={row.layer}>
              <span className={styles.service}>
                <Glyph service={row.id} className={styles.glyph} />
                {row.name}
              </span>
            </th>
            {columns.slice(0, position + 1).map((column) => {
              const pair = pairOf(column.id, row.id);
              return (
                <td key={column.id}>
                  {pair === undefined ? null : (
                    <Link to={pair.to} className={styles.cell} data-relation={pair.relation} aria-label={pair.title}>
                      {words[pair.relation].word}
                    </Link>
                  )}
                </td>
              );
            })}
            {columns.slice(position + 1).map((column) => (
              <td key={column.id} aria-hidden="true" />
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function Groups({pairs}: Pick<PairIndexProps, 'pairs'>): ReactNode {
  const words = relationWords();
  return (
    <div className={styles.groups}>
      {relations.map((relation) => (
        <section key={relation} aria-label={words[relation].sentence}>
          <p>
            <strong>{words[relation].sentence}</strong>
          </p>
          <ul role="list">
            {pairs
              .filter((pair) => pair.relation === relation)
              .map((pair) => (
                <li key={pair.to}>
                  <Link to={pair.to}>{pair.title}</Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Every pair with its page: a table where there is room for it, lists by kind of pair where there is not. `<PairIndex />` */
export function PairIndex(props: PairIndexProps): ReactNode {
  return (
    <div className={styles.index}>
      <Matrix {...props} />
      <Groups pairs={props.pairs} />
    </div>
  );
}
