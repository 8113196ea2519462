/**
 * Docusaurus fetches the script of every link that comes into view. Ours waits for the pointer or a finger on the link:
 * then Docusaurus preloads it anyway.
 */
export function onRouteDidUpdate(): void {
  window.docusaurus = {...window.docusaurus, prefetch: () => false};
}
