import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';

const root = new URL('..', import.meta.url);

/** An address with the place for its hash behind it. */
const place = /(src="([^"]+)"\s+integrity=")\{sha384\}"/g;

/**
 * Plugin of development servers: in pages that say `src="FILE" integrity="{sha384}"`, the hash of that file as it
 * is now. Pages that pin the built script cannot hold it, since it is another after each build.
 */
export const pinnedHashes = {
  name: 'pinned-hashes',
  async transform(context) {
    if (!context.response.is('html') || !context.body.includes('{sha384}')) return undefined;
    let {body} = context;
    for (const [all, before, src] of body.matchAll(place)) {
      const file = new URL(src, new URL(`.${context.path}`, root));
      const hash = createHash('sha384')
        .update(await readFile(file))
        .digest('base64');
      body = body.replace(all, `${before}sha384-${hash}"`);
    }
    return {body, transformCache: false};
  },
};
