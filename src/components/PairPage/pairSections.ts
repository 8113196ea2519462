import {translate} from '@docusaurus/Translate';
import type {PairPageProps} from '@site/src/domain/pair-page';

/** A section of the page, with the id of its heading. */
export interface PairSection {
  id: 'together' | 'table' | 'how-to-choose' | 'often-misunderstood' | 'read-on';
  title: string;
}

/** The sections of the page of a pair, with the ids that the written comparisons use. */
export function pairSections({stack, relation}: Pick<PairPageProps, 'stack' | 'relation'>): PairSection[] {
  const together: PairSection = {
    id: 'together',
    title:
      relation === 'stack'
        ? translate({
            id: 'pair.together.stack',
            message: 'How they work together',
            description: 'Heading on the page of two services of which one uses the other',
          })
        : translate({
            id: 'pair.together.overlap',
            message: 'Two layers',
            description: 'Heading on the page of two services on different layers that can do the same job',
          }),
  };
  return [
    ...(stack.length === 0 ? [] : [together]),
    {
      id: 'table',
      title: translate({id: 'pair.table', message: 'Side by side', description: 'Heading over the table of a pair'}),
    },
    {
      id: 'how-to-choose',
      title:
        relation === 'stack'
          ? translate({
              id: 'pair.need',
              message: 'When you need each',
              description: 'Heading on the page of two services of which one uses the other',
            })
          : translate({id: 'pair.choose', message: 'How to choose', description: 'Heading on the page of a pair'}),
    },
    {
      id: 'often-misunderstood',
      title: translate({
        id: 'pair.wrong',
        message: 'Often misunderstood',
        description: 'Heading on the page of a pair',
      }),
    },
    {
      id: 'read-on',
      title: translate({
        id: 'pair.readOn',
        message: 'Read on',
        description: 'Heading over links on the page of a pair',
      }),
    },
  ];
}
