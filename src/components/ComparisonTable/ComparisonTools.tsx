import {useEffect, useId, useRef, useState, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ComparisonProps, ComparisonRow} from '@site/src/domain/comparison';
import {comparisonCsv, comparisonMarkdown, type TakeawayWords} from '@site/src/domain/comparison-text';
import type {TableView} from '@site/src/domain/comparison-view';
import type {Axis} from '@site/src/data/schema';
import {useLocale} from '@site/src/hooks/useLocale';
import {answerWords} from './answerWords';
import styles from './ComparisonTools.module.css';

export interface ComparisonToolsProps {
  table: ComparisonProps;
  /** The rows that the view leaves. */
  shown: readonly ComparisonRow[];
  view: TableView;
  onView: (view: TableView) => void;
}

function takeawayWords(): TakeawayWords {
  return {
    answers: answerWords(),
    sources: translate({id: 'compare.takeaway.sources', message: 'Sources', description: 'In a copied comparison'}),
  };
}

/** Offers a text as a file. */
function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

function RowPicker({
  rows,
  view,
  onView,
}: {rows: readonly ComparisonRow[]} & Pick<ComparisonToolsProps, 'view' | 'onView'>): ReactNode {
  const name = useId();
  const isBrowser = useIsBrowser();
  const isChosen = (axis: Axis): boolean => view.axes?.includes(axis) ?? true;
  const count = rows.filter(({axis}) => isChosen(axis)).length;
  const toggle = (axis: Axis): void => {
    const next = rows.map((row) => row.axis).filter((known) => (known === axis ? !isChosen(axis) : isChosen(known)));
    // A table without rows shows nothing: taking the last one away brings all of them back.
    onView({...view, axes: next.length === 0 || next.length === rows.length ? undefined : next});
  };
  return (
    <details className={styles.rows}>
      <summary>
        <Translate
          id="compare.tools.rows"
          description="Opens the choice of rows of a comparison"
          values={{count, all: rows.length}}>
          {'Rows: {count} of {all}'}
        </Translate>
      </summary>
      {/* Many rows, many boxes: they are not in the page that is read first. */}
      {!isBrowser ? null : (
        <fieldset className={styles.choice}>
          <legend>
            <Translate id="compare.tools.rows.legend" description="Over the choice of rows of a comparison">
              Rows to show
            </Translate>
          </legend>
          {rows.map(({axis, label}) => (
            <label key={axis} htmlFor={`${name}-${axis}`}>
              <input id={`${name}-${axis}`} type="checkbox" checked={isChosen(axis)} onChange={() => toggle(axis)} />
              {label}
            </label>
          ))}
          <button
            type="button"
            className={styles.control}
            disabled={view.axes === undefined}
            onClick={() => onView({...view, axes: undefined})}>
            <Translate id="compare.tools.rows.all" description="Button: show every row of a comparison">
              All rows
            </Translate>
          </button>
        </fieldset>
      )}
    </details>
  );
}

/** What a reader does with a comparison: leave out what is the same, choose rows, take it away. */
export function ComparisonTools({table, shown, view, onView}: ComparisonToolsProps): ReactNode {
  const id = useId();
  const locale = useLocale();
  const [status, setStatus] = useState('');
  const taken = {...table, rows: shown};
  const differences = useRef<HTMLInputElement>(null);

  // The box may have been ticked before the scripts were there.
  useEffect(() => {
    if (differences.current?.checked === true && !view.onlyDifferences) onView({...view, onlyDifferences: true});
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what happened before
  }, []);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(comparisonMarkdown(taken, takeawayWords(), window.location.href));
      setStatus(translate({id: 'compare.tools.copied', message: 'Copied.', description: 'After copying a comparison'}));
    } catch {
      setStatus(
        translate({
          id: 'compare.tools.copyFailed',
          message: 'The browser did not allow it; download the CSV instead.',
          description: 'A comparison could not be copied',
        }),
      );
    }
  };

  const noDifference =
    shown.length > 0
      ? ''
      : translate({
          id: 'compare.tools.noDifference',
          message: 'No row differs.',
          description: 'Only differences are asked for, and there are none',
        });

  return (
    <div className={styles.tools} data-tools>
      {table.sides.length < 2 ? null : (
        <label className={styles.control} htmlFor={`${id}-differences`}>
          <input
            ref={differences}
            id={`${id}-differences`}
            type="checkbox"
            checked={view.onlyDifferences}
            onChange={(event) => onView({...view, onlyDifferences: event.target.checked})}
          />
          <Translate id="compare.tools.differences" description="Checkbox: hide rows in which all sides are the same">
            Only differences
          </Translate>
        </label>
      )}
      <RowPicker rows={table.rows} view={view} onView={onView} />
      <button type="button" className={styles.control} onClick={() => void copy()}>
        <Translate id="compare.tools.copy" description="Button: copy a comparison as Markdown">
          Copy as Markdown
        </Translate>
      </button>
      <button
        type="button"
        className={styles.control}
        onClick={() =>
          download(
            `${table.sides.map((side) => side.id).join('-')}.csv`,
            'text/csv;charset=utf-8',
            comparisonCsv(taken, takeawayWords(), locale),
          )
        }>
        <Translate id="compare.tools.csv" description="Button: download a comparison as a CSV file">
          Download CSV
        </Translate>
      </button>
      <p role="status" className={styles.status}>
        {[noDifference, status].filter(Boolean).join(' ')}
      </p>
    </div>
  );
}
