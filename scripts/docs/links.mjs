/**
 * Fails where a relative link in the documentation leads nowhere: in the repository, and for pages that are
 * in the package, inside that. Pictures stay in the repository, but for the README's.
 */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import GithubSlugger from 'github-slugger';
import {marked} from 'marked';

const isAbsolute = (address) => /^[a-z][a-z+.-]*:/i.test(address);

/** The relative addresses of a page's links and pictures, and the anchors of its headings. */
function read(text) {
  const slugger = new GithubSlugger();
  const page = {links: [], pictures: [], anchors: new Set()};
  marked.walkTokens(marked.lexer(text), ({type, href, text}) => {
    if (type === 'heading') page.anchors.add(slugger.slug(text));
    if (type === 'link' && !isAbsolute(href)) page.links.push(href);
    if (type === 'image' && !isAbsolute(href)) page.pictures.push(href);
  });
  return page;
}

const namesIn = async (folder) => (await readdir(folder)).map((name) => join(folder, name));
const names = [...(await namesIn('.')), ...(await namesIn('docs'))];
const paths = names.filter((name) => name.endsWith('.md'));
const pages = new Map();
for (const path of paths) pages.set(path, read(await readFile(path, 'utf8')));

const [{files}] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], {stdio: 'pipe'}));
const packed = new Set(files.map(({path}) => path));

/** What is wrong with an address on a page; nothing where it leads somewhere. */
function fault(page, address, isPicture) {
  const [file, anchor] = address.split('#');
  const target = file ? join(dirname(page), file) : page;
  if (!existsSync(target)) return 'is not in the repository';
  if (anchor && !pages.get(target)?.anchors.has(anchor)) return 'has no such heading';
  const isWanted = packed.has(page) && (!isPicture || page === 'README.md');
  if (isWanted && !packed.has(target)) return 'is not in the package';
  return undefined;
}

let count = 0;
for (const [page, {links, pictures}] of pages) {
  const addresses = [...links, ...pictures];
  count += addresses.length;
  for (const address of addresses) {
    const found = fault(page, address, pictures.includes(address));
    if (!found) continue;
    console.error(`${page}: ${address} ${found}`);
    process.exitCode = 1;
  }
}
console.log(`${count} relative links and pictures on ${pages.size} pages`);
