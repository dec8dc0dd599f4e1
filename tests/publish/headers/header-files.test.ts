import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cacheRule} from '../../../src/publish/headers/cache-rules.js';
import {headerFiles} from '../../../src/publish/headers/header-files.js';

const paths = [
  'index.html',
  'statement.json',
  'statement-2-0a1b2c3d.json',
  'statement-card.js',
  'statement-card-0.1.0-0a1b2c3d.js',
  'logos/anglers-0a1b2c3d.svg',
  'logos/boats-0a1b2c3d.png',
  'en/index.html',
];
const files = (at: string) => headerFiles(paths, at);

const cacheControl = (path: string) => cacheRule(path)?.cacheControl;

const forever = 'public, max-age=31536000, immutable';
const tenMinutes = 'public, max-age=600, stale-while-revalidate=86400, stale-if-error=604800';
const fiveMinutes = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';

void describe('how long copies may be used', () => {
  const expected = {
    'statement-2-0a1b2c3d.json': forever,
    'statement-card-0.1.0-0a1b2c3d.js': forever,
    'logos/anglers-0a1b2c3d.svg': forever,
    'statement-card.js': tenMinutes,
    'frame.js': tenMinutes,
    'statement.json': fiveMinutes,
    'en/index.html': fiveMinutes,
    'oembed/en.json': fiveMinutes,
  };
  for (const [path, value] of Object.entries(expected)) {
    void it(`${path}: ${value}`, () => {
      assert.equal(cacheControl(path), value);
    });
  }
});

void describe('_headers', () => {
  const blocks = (at: string) =>
    new Map(
      files(at)
        .get('_headers')!
        .split(/\n(?=\/)/)
        .slice(1)
        .map((block) => block.trim().split(/\n {2}/))
        .map(([path = '', ...headers]) => [path, headers]),
    );

  void it('lets any site read any file', () => {
    const common = blocks('https://a.example/').get('/*');
    assert.ok(common?.includes('Access-Control-Allow-Origin: *'));
  });

  void it('gives each path one Cache-Control value, because hosts would join two', () => {
    const patterns = [...blocks('https://a.example/').keys()].filter((path) => path !== '/*');
    for (const path of ['', ...paths]) {
      const fitting = patterns.filter((pattern) =>
        pattern.endsWith('*')
          ? `/${path}`.startsWith(pattern.slice(0, -1))
          : pattern === `/${path}`,
      );
      assert.equal(fitting.length, 1, path);
      const [pattern = ''] = fitting;
      assert.deepEqual(blocks('https://a.example/').get(pattern), [
        `Cache-Control: ${cacheControl(path)}`,
      ]);
    }
  });

  void it('has the names last that grow in number', () => {
    const values = [...blocks('https://a.example/').values()].slice(1).flat();
    assert.equal(
      values.lastIndexOf(`Cache-Control: ${tenMinutes}`) + 1,
      values.indexOf(`Cache-Control: ${forever}`),
    );
  });

  void it('counts paths from the root of the host', () => {
    const names = [...blocks('https://a.example/rivers/').keys()];
    assert.ok(names.every((name) => name.startsWith('/rivers/')));
  });
});

void describe('nginx.conf', () => {
  /** What nginx would send: the last assignment of those whose condition is met. */
  function sent(path: string, at: string): Record<string, string> {
    const variables = new Map<string, string>();
    let applies = true;
    const headers: Record<string, string> = {};
    for (const line of files(at).get('nginx.conf')!.split('\n')) {
      const [, condition] = /^if \(\$uri ~ "(.*)"\) \{$/.exec(line) ?? [];
      const [, name, value] = /^\s*set (\S+) "(.*)";$/.exec(line) ?? [];
      const [, header, variable] = /^add_header (\S+) (\S+);$/.exec(line) ?? [];
      if (condition !== undefined) applies = new RegExp(condition).test(path);
      else if (line === '}') applies = true;
      else if (name !== undefined && applies) variables.set(name, value!);
      else if (header !== undefined && variables.get(variable!)) {
        headers[header] = variables.get(variable!)!;
      }
    }
    return headers;
  }

  for (const path of paths) {
    void it(`sends for ${path} what the rules say`, () => {
      assert.deepEqual(sent(`/rivers/${path}`, 'https://a.example/rivers/'), {
        'Cache-Control': cacheControl(path),
        'Access-Control-Allow-Origin': '*',
        'X-Content-Type-Options': 'nosniff',
      });
    });
  }

  void it('sends nothing for the host’s other paths', () => {
    assert.deepEqual(sent('/about/statement.json', 'https://a.example/rivers/'), {});
    assert.deepEqual(sent('/v1x/statement.json', 'https://a.example/v1./'), {});
  });
});

void describe('.htaccess', () => {
  void it('gives names with a hash the last word', () => {
    const text = files('https://a.example/').get('.htaccess')!;
    const sections = [...text.matchAll(/<FilesMatch "(.*)">\n\s+Header set Cache-Control "(.*)"/g)];
    assert.deepEqual(
      sections.map(([, ending, value]) => [new RegExp(ending!).test('card-0a1b2c3d.js'), value]),
      [
        [true, tenMinutes],
        [true, forever],
      ],
    );
    assert.match(text, /^ {2}Header set Access-Control-Allow-Origin "\*"$/m);
  });
});
