import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {PageMetadata} from '@docusaurus/theme-common';
import Heading from '@theme/Heading';
import {localeList, type Locale} from '@site/src/data/locales';
import {siteBaseOf} from '@site/src/domain/offline/addresses';
import {useLocale} from '@site/src/hooks/useLocale';
import styles from './styles.module.css';

interface Words {
  title: string;
  text: string;
  home: string;
}

/**
 * Not `translate()`: most hosts serve one 404 page for all languages, so this page speaks all of them at once.
 */
const words: Readonly<Record<Locale, Words>> = {
  en: {
    title: 'This page does not exist',
    text: 'The address may be mistyped, or the page has moved. Search, or start at the home page.',
    home: 'Home page',
  },
  nl: {
    title: 'Deze pagina bestaat niet',
    text: 'Misschien zit er een tikfout in het adres of is de pagina verhuisd. Zoek, of begin op de startpagina.',
    home: 'Startpagina',
  },
  es: {
    title: 'Esta página no existe',
    text: 'Puede que la dirección tenga una errata o que la página se haya movido. Busca o empieza en la página de inicio.',
    home: 'Página de inicio',
  },
};

export default function NotFoundContent(): ReactNode {
  const {i18n, siteConfig} = useDocusaurusContext();
  const current = useLocale();
  const root = siteBaseOf(siteConfig.baseUrl, current);
  const order = [current, ...localeList.filter((locale) => locale !== current)];
  return (
    <main className={styles.notFound}>
      {/* The title that the theme gives this page does not reach its head. */}
      <PageMetadata title={words[current].title} />
      {order.map((locale, index) => (
        <section key={locale} lang={locale}>
          <Heading as={index === 0 ? 'h1' : 'h2'}>{words[locale].title}</Heading>
          <p>{words[locale].text}</p>
          <Link to={`pathname://${root}${locale === i18n.defaultLocale ? '' : `${locale}/`}`} target="_self">
            {words[locale].home}
          </Link>
        </section>
      ))}
    </main>
  );
}
