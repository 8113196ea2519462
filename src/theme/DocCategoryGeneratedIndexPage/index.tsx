import type {ReactNode} from 'react';
import DocCategoryGeneratedIndexPage from '@theme-original/DocCategoryGeneratedIndexPage';
import type {Props} from '@theme/DocCategoryGeneratedIndexPage';
import {PageSharing} from '@site/src/components/PageSharing';

export default function DocCategoryGeneratedIndexPageWrapper(props: Props): ReactNode {
  const {title, description} = props.categoryGeneratedIndex;
  return (
    <>
      <DocCategoryGeneratedIndexPage {...props} />
      <PageSharing title={title} description={description ?? title} />
    </>
  );
}
