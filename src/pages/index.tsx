import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import {SearchBox} from '@site/src/components/SearchBox';
import {RecentChanges} from './_components/RecentChanges';
import {ServiceMap} from './_components/ServiceMap';
import styles from './index.module.css';

interface Start {
  to: string;
  title: string;
  text: string;
}

function starts(): Start[] {
  return [
    {
      to: '/concepts/cloud-vs-on-premises/',
      title: translate({
        id: 'home.start.new.title',
        message: 'New to the cloud',
        description: 'Home: way in for beginners',
      }),
      text: translate({
        id: 'home.start.new.text',
        message: 'From a machine in a cupboard to a function that costs nothing while it sleeps.',
        description: 'Home: way in for beginners',
      }),
    },
    {
      to: '/reference/summary/',
      title: translate({
        id: 'home.start.exam.title',
        message: 'An exam ahead',
        description: 'Home: way in for exam candidates',
      }),
      text: translate({
        id: 'home.start.exam.text',
        message: 'The whole picture on one page; every note ends with what CLF-C02 and SAA-C03 ask.',
        description: 'Home: way in for exam candidates',
      }),
    },
    {
      to: '/services/ecs/assignment/',
      title: translate({
        id: 'home.start.assignment.title',
        message: 'An assignment to hand in',
        description: 'Home: way in for course participants',
      }),
      text: translate({
        id: 'home.start.assignment.text',
        message: 'The Dutch course template, filled in as an example for eight services.',
        description: 'Home: way in for course participants',
      }),
    },
  ];
}

interface Pair {
  to: string;
  first: string;
  second: string;
  /** "and" where the two work together, "or" where the reader chooses. */
  isChoice: boolean;
}

const pairs: readonly Pair[] = [
  {to: '/compare/ecs-and-fargate/', first: 'ECS', second: 'Fargate', isChoice: false},
  {to: '/compare/batch-vs-lambda/', first: 'Lambda', second: 'Batch', isChoice: true},
  {to: '/compare/ec2-vs-lambda/', first: 'EC2', second: 'Lambda', isChoice: true},
  {to: '/compare/ecs-vs-eks/', first: 'ECS', second: 'EKS', isChoice: true},
  {to: '/compare/ecs-vs-lambda/', first: 'ECS', second: 'Lambda', isChoice: true},
  {to: '/compare/lightsail-vs-ec2/', first: 'Lightsail', second: 'EC2', isChoice: true},
];

function PairLink({pair}: {pair: Pair}): ReactNode {
  const joint = pair.isChoice
    ? translate({id: 'home.pair.or', message: 'or', description: 'Home: "Lambda or Batch"'})
    : translate({id: 'home.pair.and', message: 'and', description: 'Home: "ECS and Fargate"'});
  return (
    <li>
      <Link to={pair.to} className={styles.pair}>
        {pair.first} <span>{joint}</span> {pair.second}
      </Link>
    </li>
  );
}

export default function Home(): ReactNode {
  const title = translate({
    id: 'home.title',
    message: 'AWS containers and serverless, explained once and correctly',
    description: 'Title of the home page',
  });
  const description = translate({
    id: 'home.description',
    message:
      'Study notes on twelve services in three languages. Every number has a source and a date; every comparison says what can be compared.',
    description: 'What the site is, under the title of the home page',
  });
  return (
    <Layout title={title} description={description}>
      <main className={styles.home}>
        <header className={styles.hero}>
          <Heading as="h1">{`${title}.`}</Heading>
          <p>{description}</p>
          <SearchBox variant="hero" />
        </header>
        <section>
          <Heading as="h2" id="map">
            <Translate id="home.map.title" description="Heading over the service map">
              Where everything sits
            </Translate>
          </Heading>
          <p className={styles.intro}>
            <Translate id="home.map.intro" description="Under the heading of the service map">
              Services on one layer are alternatives. Services on different layers work together; the arrows say how.
            </Translate>
          </p>
          <ServiceMap />
        </section>
        <section>
          <Heading as="h2" id="start">
            <Translate id="home.start.title" description="Heading over the three ways in">
              Start here
            </Translate>
          </Heading>
          <ul className={styles.starts}>
            {starts().map((start) => (
              <li key={start.to}>
                <Link to={start.to} className={styles.start}>
                  <strong>{start.title}</strong>
                  <span>{start.text}</span>
                </Link>
              </li>
            ))}
          </ul>
          <p className={styles.offline}>
            <Link to="/reference/offline/">
              <Translate
                id="home.start.offline"
                description="Home, under the ways in: link to the page on reading offline">
                All of it fits on your device: read offline
              </Translate>
            </Link>
          </p>
        </section>
        <section>
          <Heading as="h2" id="compared">
            <Translate id="home.compared.title" description="Heading over the comparisons people ask for">
              Compared most
            </Translate>
          </Heading>
          <ul className={styles.pairs}>
            {pairs.map((pair) => (
              <PairLink key={pair.to} pair={pair} />
            ))}
            <li>
              <Link to="/compare/" className={styles.pair}>
                <Translate id="home.compared.any" description="Link to the choice of services to compare">
                  Any two to four …
                </Translate>
              </Link>
            </li>
            <li>
              <Link to="/compare/which-service/" className={styles.pair}>
                <Translate id="home.compared.guide" description="Link to the decision guide">
                  Which service?
                </Translate>
              </Link>
            </li>
          </ul>
        </section>
        <section>
          <Heading as="h2" id="changed">
            <Translate id="home.changed.title" description="Heading over the latest changes at AWS">
              What changed lately
            </Translate>
          </Heading>
          <RecentChanges />
        </section>
      </main>
    </Layout>
  );
}
