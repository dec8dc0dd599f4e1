/**
 * Prints what prerendered tags cost on the wire, and how many times that of the same card as plain HTML
 * with the same styles; fails where it is too much.
 */
import {readFile} from 'node:fs/promises';
import {prerender} from '../dist/prerender.js';
import {brotli} from './brotli.mjs';

const limit = 2.2;

const sizeOf = (text) => brotli(text).length;

const src = 'https://partner.example/statement.json';
const sample = JSON.parse(await readFile('demo/green-rivers/statement.json', 'utf8'));
const tags = {
  'bundled, uk': [null, {lang: 'uk'}],
  'sample, ar, from an address': [sample, {lang: 'ar', src}],
  'sample, ar, with its JSON': [sample, {lang: 'ar', base: src}],
  'sample, en, with its JSON': [sample, {lang: 'en', base: src}],
};

console.log('\nPrerendered tags, bytes after brotli (quality 11), and as plain HTML\n');
for (const [name, parameters] of Object.entries(tags)) {
  const html = await prerender(...parameters);
  const [, plain] = /<template [^>]+>(.*)<\/template>/s.exec(html);
  const [whole, part] = [html, plain].map(sizeOf);
  const ratio = whole / part;
  const [bytes, ofPlain] = [whole, part].map((size) => size.toLocaleString('en').padStart(8));
  console.log(`${name.padEnd(28)}${bytes}${ofPlain}${ratio.toFixed(2).padStart(7)}×`);
  if (ratio > limit) {
    console.error(`More than ${limit} times.`);
    process.exitCode = 1;
  }
}
