import {useEffect, useMemo, useRef, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {outline, type OutlineNode} from '@site/src/domain/guide';
import type {GuideProps} from '@site/src/domain/guide-props';
import {OutcomeBody} from './OutcomeBody';
import styles from './styles.module.css';

type Branches = Extract<OutlineNode, {is: 'question'}>['branches'];

function Outcome({id, outcomes}: {id: string; outcomes: GuideProps['outcomes']}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <div id={id} className={styles.leaf} data-layer={outcomes[id]!.services[0]?.layer}>
      <p className={styles.pick}>{outcomes[id]!.title}</p>
      <OutcomeBody id={id} outcomes={outcomes} linkTo={(other) => `#${other}`} />
    </div>
  );
}

function Node({node, props}: {node: OutlineNode; props: GuideProps}): ReactNode {
  if (node.is === 'outcome') return <Outcome id={node.id} outcomes={props.outcomes} />;
  if (node.is === 'question') return <Question id={node.id} branches={node.branches} props={props} />;
  const title = props.outcomes[node.id]?.title ?? props.questions[node.id]!.question;
  return (
    <p className={styles.seen}>
      <span aria-hidden="true">→ </span>
      <Link to={`#${node.id}`}>{title}</Link>
    </p>
  );
}

function Question({id, branches, props}: {id: string; branches: Branches; props: GuideProps}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const {question, answers} = props.questions[id]!;
  return (
    <div id={id} className={styles.node}>
      <p className={styles.question}>{question}</p>
      <ul className={styles.branches}>
        {branches.map(({answer, node}) => (
          <li key={answer}>
            <p className={styles.answer}>{answers[answer]}</p>
            <Node node={node} props={props} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** All questions, answers and outcomes at once. Open on the server, on paper, and when the address leads into it. */
export function Outline(props: GuideProps): ReactNode {
  const {map, questions, outcomes} = props;
  const details = useRef<HTMLDetailsElement>(null);
  const isBrowser = useIsBrowser();
  const target = useLocation().hash.slice(1);
  const isTarget = Object.hasOwn(questions, target) || Object.hasOwn(outcomes, target);
  const tree = useMemo(() => outline(map), [map]);

  useEffect(() => {
    let wasOpen = true;
    const open = (): void => {
      wasOpen = details.current?.open ?? true;
      if (details.current !== null) details.current.open = true;
    };
    const restore = (): void => {
      if (details.current !== null) details.current.open = wasOpen;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', restore);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', restore);
    };
  }, []);

  if (tree.is !== 'question') return null;
  return (
    <details ref={details} className={styles.outline} open={!isBrowser || isTarget}>
      <summary>
        <Translate id="guide.outline" description="Title of the outline of the decision guide; opens and closes it">
          All questions and answers at once
        </Translate>
      </summary>
      {tree.branches.map(({answer, node}) => (
        <section key={answer} className={styles.branch}>
          <h3>{questions[tree.id]!.answers[answer]}</h3>
          <Node node={node} props={props} />
        </section>
      ))}
    </details>
  );
}
