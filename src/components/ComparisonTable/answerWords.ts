import {translate} from '@docusaurus/Translate';
import type {AnswerWords} from '@site/src/domain/comparison-text';

/** The three answers that are not text, in the reader's language. */
export function answerWords(): AnswerWords {
  return {
    no: translate({
      id: 'compare.cell.no',
      message: 'No',
      description: 'Cell of a comparison: AWS says that it does not exist',
    }),
    'not-applicable': translate({
      id: 'compare.cell.notApplicable',
      message: 'does not apply here',
      description: 'Cell of a comparison: the question does not fit',
    }),
    'not-researched': translate({
      id: 'compare.cell.notResearched',
      message: '– (not researched)',
      description: 'Cell of a comparison: nobody has looked it up',
    }),
  };
}
