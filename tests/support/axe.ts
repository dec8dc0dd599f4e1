import type {AxeResults, RunOptions} from 'axe-core';
import {next} from './next.js';

/**
 * What axe finds on a page: rule, element and markup of each.
 *
 * @param page In a frame, in which axe runs: from outside it does not see into it.
 */
export async function foundByAxe(page: Document, options: RunOptions = {}): Promise<string[]> {
  // Made outside of the page, whose policy may not let strings become addresses of scripts.
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = next(script, 'load');
  page.head.append(script);
  await loaded;
  const {axe} = page.defaultView as unknown as {
    readonly axe: {readonly run: (page: Document, options: RunOptions) => Promise<AxeResults>};
  };
  const {violations} = await axe.run(page, options);
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, html}) => `${id}: ${target.join(' ')}: ${html}`),
  );
}
