import MDXComponents from '@theme-original/MDXComponents';
import {Changes} from '@site/src/components/Changes';
import {ComparisonTable} from '@site/src/components/ComparisonTable';
import {Corrections} from '@site/src/components/Corrections';
import {Diagram} from '@site/src/components/Diagram';
import {Downloads} from '@site/src/components/Downloads';
import {ExamMap} from '@site/src/components/ExamMap';
import {Fact} from '@site/src/components/Fact';
import {FactTable} from '@site/src/components/FactTable';
import {Glossary} from '@site/src/components/Glossary';
import {KeepOffline} from '@site/src/components/KeepOffline';
import {LayerStack} from '@site/src/components/LayerStack';
import {Myth} from '@site/src/components/Myth';
import {PageCorrections} from '@site/src/components/PageCorrections';
import {Related} from '@site/src/components/Related';
import {ServiceHeader} from '@site/src/components/ServiceHeader';
import {ServiceOverview} from '@site/src/components/ServiceOverview';
import {Sources} from '@site/src/components/Sources';
import {StaleNotice} from '@site/src/components/StaleNotice';
import {Term} from '@site/src/components/Term';
import {WorkedExample} from '@site/src/components/WorkedExample';

/** The tags that notes use without importing them. */
export default {
  ...MDXComponents,
  Changes,
  ComparisonTable,
  Corrections,
  Diagram,
  Downloads,
  ExamMap,
  Fact,
  FactTable,
  Glossary,
  KeepOffline,
  LayerStack,
  Myth,
  PageCorrections,
  Related,
  ServiceHeader,
  ServiceOverview,
  Sources,
  StaleNotice,
  Term,
  WorkedExample,
};
