import {safeAddress} from './address.js';
import type {LoadProblem} from './problem.js';

/** What came from an address: a document’s bytes, or the reason why there are none. */
export type FetchedDocument =
  {readonly bytes: Blob; readonly url: string} | {readonly problem: LoadProblem};

/** Where a document stands and how its bytes are checked. */
export interface DocumentAddress {
  /** Address as the page states it; relative to `base`. */
  readonly src: string;
  /** Subresource Integrity metadata; the empty string asks for no check. */
  readonly integrity: string;
  /** The page's base address, which its author may have set. */
  readonly base: string;
  /** The page's own origin: from there it may load by whatever protocol it came itself. */
  readonly origin: string;
}

/** Bounds that keep a wrong or hostile address from harming the page. */
export interface Limits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/**
 * Thousands of signatories in many languages stay well below ten megabytes; an answer that takes over
 * a minute has lost its reader.
 */
const usualLimits: Limits = {bytes: 10_000_000, milliseconds: 60_000};

const knownHash = /^sha(256-[A-Za-z0-9+/]{43}=|384-[A-Za-z0-9+/]{64}|512-[A-Za-z0-9+/]{86}==)$/;

/**
 * Fetches a document. Its server learns the site that shows it, where CORS needs that, but no address.
 *
 * @param request Ends the request; the promise then rejects. Also aborted when an answer takes too long.
 */
export async function fetchDocument(
  {src, integrity, base, origin}: DocumentAddress,
  request: AbortController,
  limits = usualLimits,
): Promise<FetchedDocument> {
  const url = safeAddress(src, base, origin);
  if (!url) return {problem: {kind: 'address', url: src}};
  if (integrity !== '' && !namesKnownHash(integrity)) {
    return {problem: {kind: 'integrity', url, integrity}};
  }
  const {signal} = request;
  let late = '';
  const deadline = setTimeout(() => {
    late = 'no answer in time';
    request.abort();
  }, limits.milliseconds);
  try {
    const response = await fetch(url, {integrity, signal, referrerPolicy: 'no-referrer'});
    return await read(response, {url, origin}, limits);
  } catch (error) {
    if (signal.aborted && !late) throw error;
    const detail = late || String(error);
    return integrity === '' || late
      ? {problem: {kind: 'unreachable', url, detail}}
      : {problem: {kind: 'integrity', url, integrity, detail}};
  } finally {
    clearTimeout(deadline);
  }
}

async function read(
  response: Response,
  {url, origin}: {url: string; origin: string},
  limits: Limits,
): Promise<FetchedDocument> {
  if (!response.ok) return {problem: {kind: 'unreachable', url, status: response.status}};
  // Where a redirect has led to has to be as safe as where it began.
  const final = safeAddress(response.url, url, origin);
  if (!final) return {problem: {kind: 'address', url: response.url}};
  const bytes = await readBytes(response, limits.bytes);
  return bytes
    ? {bytes, url: final}
    : {problem: {kind: 'too-large', url, maximumBytes: limits.bytes}};
}

/**
 * Browsers take metadata without a hash that they recognise for no metadata, and then accept any bytes
 * (https://www.w3.org/TR/SRI/). They differ in what they recognise, and part the hashes by ASCII white
 * space alone: the no-break space of a word processor hides them all.
 */
function namesKnownHash(integrity: string): boolean {
  return integrity.split(/[\t\n\f\r ]+/).some((hash) => knownHash.test(hash));
}

/** Nothing, where the body is larger than the limit; the rest is then not even received. */
async function readBytes(response: Response, maximumBytes: number): Promise<Blob | undefined> {
  if (!response.body) return response.blob();
  const reader = response.body.getReader();
  const chunks: BlobPart[] = [];
  for (let bytes = 0; bytes <= maximumBytes;) {
    const {done, value} = await reader.read();
    if (done) return new Blob(chunks);
    chunks.push(value);
    bytes += value.byteLength;
  }
  await reader.cancel();
  return undefined;
}
