/**
 * What WordPress 6.1 makes of oEmbed, copied rule by rule from its `class-wp-oembed.php` and
 * `embed.php` for a provider whom it does not know.
 */

const kept: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: [
    ...['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight'],
    ...['scrolling', 'title'],
  ],
};

/** The address of the JSON that a page names, as `WP_oEmbed::discover` finds it. */
export function discover(page: string): string | undefined {
  const read = Buffer.from(page).subarray(0, 153_600).toString();
  const end = read.toLowerCase().indexOf('</head>');
  const head = end > 0 ? read.slice(0, end) : read;
  for (const [, written = ''] of head.matchAll(/<link([^<>]+?)\/?>/gi)) {
    const attributes = new Map(
      [...written.matchAll(/([\w-]+)\s*=\s*"([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    if (attributes.get('type') !== 'application/json+oembed') continue;
    const href = attributes.get('href')?.replaceAll('&amp;', '&');
    if (href && URL.canParse(href)) return href;
  }
  return undefined;
}

/** What comes into a post, as `wp_filter_oembed_result` leaves it; nothing where it refuses. */
export function embed(html: string, secret: string): string | undefined {
  const filtered = html.replace(
    /<(\/?)([a-z]+)([^>]*)>/gi,
    (_, end: string, tag: string, rest: string) => {
      const attributes = kept[tag.toLowerCase()];
      if (!attributes) return '';
      const written = [...rest.matchAll(/\s([\w-]+)="([^"]*)"/g)]
        .filter(([, name = '']) => attributes.includes(name))
        .map(([attribute]) => attribute);
      return `<${end}${tag}${written.join('')}>`;
    },
  );
  const [, quote = '', frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(filtered) ?? [];
  if (!frame) return undefined;
  const hidden = quote ? ' style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"' : '';
  return (quote + frame)
    .replace(/ src=(['"])(.*?)\1/, (_, mark: string, src: string) => {
      const address = `${src}#?secret=${secret}`;
      return ` src=${mark}${address}${mark} data-secret=${mark}${secret}${mark}`;
    })
    .replaceAll('<iframe', `<iframe sandbox="allow-scripts" security="restricted"${hidden}`)
    .replaceAll('<blockquote', '<blockquote class="wp-embedded-content"');
}
