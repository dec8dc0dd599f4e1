/** Why a document could not be fetched or read. */
export type LoadProblem =
  | {
      /** `src` is neither an https address nor one on the page's own origin. */
      readonly kind: 'address';
      readonly url: string;
    }
  | {
      /**
       * Nothing came that `integrity` confirms: it names no hash that a browser knows, so that nothing was
       * fetched, or the browser has refused the answer. Browsers do not tell other bytes from a broken
       * connection or a missing CORS header; nothing is fetched once more to find out.
       */
      readonly kind: 'integrity';
      readonly url: string;
      readonly integrity: string;
      /** The browser's own words, where it has refused the answer. */
      readonly detail?: string | undefined;
    }
  | {
      /**
       * No answer, or one that says no. Browsers do not tell a broken connection and a missing CORS
       * header apart.
       */
      readonly kind: 'unreachable';
      readonly url: string;
      /** HTTP status, where there was an answer. */
      readonly status?: number | undefined;
      /** The browser's own words. */
      readonly detail?: string | undefined;
    }
  | {
      /** The body is larger than `maximumBytes`; it was not read to its end. */
      readonly kind: 'too-large';
      readonly url: string;
      readonly maximumBytes: number;
    }
  | {
      /** The text is not JSON. */
      readonly kind: 'not-json';
      /** Address of the document; none for a document inside the element. */
      readonly url?: string | undefined;
      /** The browser's own words. */
      readonly detail: string;
    };
