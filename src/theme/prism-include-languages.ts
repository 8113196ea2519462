/** Code is coloured at build time; the browser needs no grammar. */
export default function prismIncludeLanguages(): void {
  // Nothing to include.
}
