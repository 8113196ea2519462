import {useEffect, useRef, type ReactNode} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useQueryString} from '@docusaurus/theme-common';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {RichText} from '@site/src/components/RichText';
import {parsePath, pathTo, stringifyPath, walk, type GuidePath, type GuideStep} from '@site/src/domain/guide';
import type {GuideProps} from '@site/src/domain/guide-props';
import {OutcomeBody} from './OutcomeBody';
import styles from './styles.module.css';

type LinkTo = (path: GuidePath) => string;

/** Letters of an address that a note repeats; a hostile one may be long. */
const longestQuote = 40;
const quote = (text: string): string => (text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);

/**
 * Moves the focus to the heading when the reader has taken a step, forwards or back, so that the new question is read
 * out and Tab goes on from there. Opening the page takes no focus.
 */
function useFocusAfterStep(place: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const history = useHistory();
  const hasMoved = useRef(false);
  useEffect(() => history.listen(() => void (hasMoved.current = true)), [history]);
  useEffect(() => {
    if (!hasMoved.current) return undefined;
    // Docusaurus focuses the top of the page after a new address; this comes after it.
    const frame = requestAnimationFrame(() => heading.current?.focus());
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [place]);
  return heading;
}

function Trail({
  steps,
  questions,
  linkTo,
}: {steps: readonly GuideStep[]; linkTo: LinkTo} & Pick<GuideProps, 'questions'>): ReactNode {
  const path = steps.map(({answer}) => answer);
  return (
    <nav
      className={styles.trail}
      aria-label={translate({
        id: 'guide.trail',
        message: 'Your answers; each leads back to its question',
        description: 'Name of the list of answers given in the decision guide',
      })}>
      <ol>
        {steps.map(({question, answer}, index) => (
          <li key={question}>
            <Link to={linkTo(path.slice(0, index))} title={questions[question]!.question}>
              {questions[question]!.answers[answer]}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Controls({path, linkTo}: {path: GuidePath; linkTo: LinkTo}): ReactNode {
  if (path.length === 0) return null;
  return (
    <p className={styles.controls}>
      <Link to={linkTo(path.slice(0, -1))}>
        <Translate id="guide.back" description="Link in the decision guide to the question before">
          One step back
        </Translate>
      </Link>
      <Link to={linkTo([])}>
        <Translate id="guide.restart" description="Link in the decision guide to the first question">
          Start again
        </Translate>
      </Link>
    </p>
  );
}

/** One question at a time. The address carries the answers, and each answer is a step of the browser's history. */
export function Stepper({map, questions, outcomes}: GuideProps): ReactNode {
  const isBrowser = useIsBrowser();
  const {pathname} = useLocation();
  const [asked] = useQueryString('path');
  const {steps, at, rest} = walk(map, parsePath(asked));
  const path = steps.map(({answer}) => answer);
  const heading = useFocusAfterStep(stringifyPath(path));
  const linkTo: LinkTo = (target) => (target.length === 0 ? pathname : `${pathname}?path=${stringifyPath(target)}`);
  const question = Object.hasOwn(questions, at) ? questions[at] : undefined;
  const ignored = stringifyPath(rest);

  return (
    <div className={styles.stepper}>
      {steps.length === 0 ? null : <Trail steps={steps} questions={questions} linkTo={linkTo} />}
      {ignored === '' ? null : (
        <p role="status" className={styles.note}>
          <Translate
            id="guide.ignored"
            description="The address holds answers that the decision guide does not know"
            values={{asked: quote(ignored)}}>
            {'The address goes on with “{asked}”, which is no answer here. The guide stops at the last step it knows.'}
          </Translate>
        </p>
      )}
      {question === undefined ? (
        <div className={styles.outcome} data-layer={outcomes[at]!.services[0]?.layer}>
          <p className={styles.count}>
            <Translate id="guide.outcome" description="Above the outcome of the decision guide">
              Your answers lead to
            </Translate>
          </p>
          <h3 ref={heading} tabIndex={-1}>
            {outcomes[at]!.title}
          </h3>
          <OutcomeBody id={at} outcomes={outcomes} linkTo={(other) => linkTo(pathTo(map, other) ?? [])} />
          <p className={styles.count}>
            <Translate id="guide.share" description="Under the outcome of the decision guide">
              The address of this page holds your answers: share it or keep it.
            </Translate>
          </p>
        </div>
      ) : (
        <fieldset>
          <legend>
            <span className={styles.count}>
              <Translate
                id="guide.question"
                description="Above a question of the decision guide"
                values={{number: steps.length + 1}}>
                {'Question {number}'}
              </Translate>
            </span>
            <h3 ref={heading} tabIndex={-1}>
              {question.question}
            </h3>
          </legend>
          <p className={styles.why}>
            <RichText value={question.why} />
          </p>
          <ul className={styles.choices}>
            {Object.entries(map.questions[at]!).map(([answer, to]) => (
              <li key={answer}>
                {/* Before JavaScript has come, an answer leads to its place in the outline. */}
                <Link to={isBrowser ? linkTo([...path, answer]) : `#${to}`}>{question.answers[answer]}</Link>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      <Controls path={path} linkTo={linkTo} />
    </div>
  );
}
