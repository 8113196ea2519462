import MDXComponents from '@theme-original/MDXComponents';
import {Diagram} from '@site/src/components/Diagram';
import {Fact} from '@site/src/components/Fact';
import {FactTable} from '@site/src/components/FactTable';
import {LayerStack} from '@site/src/components/LayerStack';
import {Myth} from '@site/src/components/Myth';
import {PageCorrections} from '@site/src/components/PageCorrections';
import {Related} from '@site/src/components/Related';
import {ServiceHeader} from '@site/src/components/ServiceHeader';
import {Sources} from '@site/src/components/Sources';
import {StaleNotice} from '@site/src/components/StaleNotice';
import {Term} from '@site/src/components/Term';
import {WorkedExample} from '@site/src/components/WorkedExample';

/** The tags that notes use without importing them. What few pages use, or weighs much, is imported there: no other page ships it. */
export default {
  ...MDXComponents,
  Diagram,
  Fact,
  FactTable,
  LayerStack,
  Myth,
  PageCorrections,
  Related,
  ServiceHeader,
  Sources,
  StaleNotice,
  Term,
  WorkedExample,
};
