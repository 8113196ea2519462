import {Fragment, type ReactNode} from 'react';
import {Fact} from '@site/src/components/Fact';
import type {RichText as RichTextValue} from '@site/src/domain/rich-text';

export interface RichTextProps {
  value: RichTextValue;
}

/** Text from the data files with its facts as links. */
export function RichText({value}: RichTextProps): ReactNode {
  return value.map((part, index) =>
    typeof part === 'string' ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <Fact key={index} id={part.id} to={part.to}>
        {part.text}
      </Fact>
    ),
  );
}
