/** Data for a script, in which nothing can end the element or begin a comment. */
export function jsonScript(data: unknown, type = 'application/json'): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="${type}">${json}</script>`;
}
