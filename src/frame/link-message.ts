/**
 * What WordPress is asked to open for a click. It follows only links to the frame's own host: in the
 * place of others it gets the statement's page, on which they work.
 *
 * @returns Nothing for what is no plain click on a link: with a key or the middle button, browsers open
 *   a window in spite of the sandbox.
 */
export function linkMessage(event: MouseEvent, secret: string): object | undefined {
  const {button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented} = event;
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented)
    return undefined;
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!link) return undefined;
  return {
    message: 'link',
    value: link.host === location.host ? link.href : pageOf(document),
    secret,
  };
}

/** Absolute address of the statement's own page, which frame pages name as canonical. */
function pageOf(page: Document): string | undefined {
  return page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
}
