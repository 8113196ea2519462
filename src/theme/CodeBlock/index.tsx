import {useRef, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import BrowserOnly from '@docusaurus/BrowserOnly';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

export interface CodeBlockProps {
  /** Text, coloured at build time (src/remark/highlight-code.ts). */
  children?: ReactNode;
  className?: string;
  title?: string;
}

/** How long the button says that it worked, in milliseconds. */
const copiedFor = 1500;

function CopyButton({read}: {read: () => HTMLElement}): ReactNode {
  const [isCopied, setIsCopied] = useState(false);
  const copy = (): void => {
    const code = read();
    const done = (): void => {
      setIsCopied(true);
      setTimeout(() => setIsCopied(false), copiedFor);
    };
    // Without permission, or on a page without https: the text is selected, and the keys copy it.
    const select = (): void => window.getSelection()?.selectAllChildren(code);
    if (typeof navigator.clipboard === 'undefined') select();
    else navigator.clipboard.writeText(code.textContent).then(done, select);
  };
  return (
    <button
      type="button"
      className={styles.copy}
      onClick={copy}
      aria-label={
        isCopied
          ? translate({id: 'theme.CodeBlock.copied', message: 'Copied'})
          : translate({id: 'theme.CodeBlock.copyButtonAriaLabel', message: 'Copy code to clipboard'})
      }>
      {isCopied
        ? translate({id: 'theme.CodeBlock.copied', message: 'Copied'})
        : translate({id: 'theme.CodeBlock.copy', message: 'Copy'})}
    </button>
  );
}

/** A block of code: title, text, and a button that copies it. */
export default function CodeBlock({children, className, title}: CodeBlockProps): ReactNode {
  const code = useRef<HTMLElement>(null);
  return (
    <div className={clsx('theme-code-block', styles.block)}>
      {title === undefined ? null : <div className={styles.title}>{title}</div>}
      {/* Long lines scroll sideways, with the keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
      <pre tabIndex={0} className={styles.pre}>
        <code ref={code} className={className}>
          {children}
        </code>
      </pre>
      <BrowserOnly>{() => <CopyButton read={() => code.current!} />}</BrowserOnly>
    </div>
  );
}
