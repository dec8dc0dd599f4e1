import {css} from 'lit';

/** The page: form at one side, preview and snippet at the other; on narrow screens one below the other. */
export const embedBuilderStyles = css`
  :host {
    --_ground: var(--builder-ground, light-dark(#f4f5f7, #0f1215));
    --text: var(--_text);
    --muted: var(--_muted);
    --border: var(--_border);
    --plate: var(--_surface);
    --accent: var(--_accent);
    container: builder / inline-size;
    line-height: 1.5;
  }

  .page {
    --_edge: clamp(1rem, 3cqi, 2.5rem);
    max-inline-size: 84rem;
    margin-inline: auto;
    padding: clamp(1.25rem, 3cqi, 2.5rem) var(--_edge) 4rem;
    overflow-wrap: break-word;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 1.25rem 2rem;
    margin-block-end: 2rem;
  }

  header > :first-child {
    flex: 1 1 24rem;
    min-inline-size: 0;
  }

  h1 {
    margin: 0;
    font-size: clamp(1.625rem, 4cqi, 2.25rem);
    line-height: 1.2;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }

  :lang(ar) h1,
  h1:lang(ar) {
    letter-spacing: 0;
  }

  h2 {
    margin: 0 0 0.75rem;
    font-size: 1.125rem;
    line-height: 1.3;
  }

  .subject {
    margin: 0.5rem 0 0;
    font-size: 1.125rem;
    font-weight: 600;
  }

  .intro {
    max-inline-size: 40rem;
    margin: 0.5rem 0 0;
    color: var(--_muted);
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5rem;
  }

  .choosing {
    min-inline-size: 0;
  }

  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 2.5rem;
    min-inline-size: 0;
  }

  /* Takes no gap while there is nothing to see, and yet is there: screen readers tell what comes into a region, not the region. */
  .result > [role='status']:not(:has(.notice)) {
    position: absolute;
  }

  .snippet[inert] {
    opacity: 0.5;
    transition: opacity 0.2s 0.3s;
  }

  #snippet {
    scroll-margin-block-start: 1rem;
  }

  .notice {
    margin: 0;
    padding: 0.875rem 1.125rem;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  .notice > p {
    margin: 0;
  }

  .notice > .again {
    margin-block-start: 0.625rem;
  }

  .notice.problem {
    border-inline-start-color: var(--_danger);
    color: inherit;
  }

  .hint {
    margin: 0 0 0.75rem;
    color: var(--_muted);
    font-size: 0.9375rem;
  }

  .shortcut {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    margin: 1.5rem calc(-1 * var(--_edge)) 0;
    padding: 0.75rem var(--_edge) calc(0.75rem + env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_border);
    background: var(--_ground);
  }

  .shortcut button {
    inline-size: 100%;
    min-block-size: 2.75rem;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_surface);
    font-size: 1rem;
    font-weight: 600;
  }

  /* One below the other, the result begins far below: what is wrong with an address stands above the form. */
  @container builder (max-width: 59.99rem) {
    .result {
      display: contents;
    }

    .result > [role='status']:has(.problem) {
      order: -1;
    }
  }

  @container builder (min-width: 60rem) {
    main {
      grid-template-columns: minmax(20rem, 26rem) minmax(0, 1fr);
      gap: clamp(2rem, 4cqi, 3.5rem);
      align-items: start;
    }

    .steps {
      grid-column: 1 / -1;
    }

    .shortcut {
      display: none;
    }
  }

  /* Preview and snippet stay in sight while partners choose, where both have room. */
  @media (min-height: 42rem) {
    @container builder (min-width: 60rem) {
      .result {
        --snippet-code-height: 9rem;
        --host-preview-height: clamp(12rem, 100vh - 30rem, 44rem);
        position: sticky;
        inset-block-start: 1rem;
        gap: 1.5rem;
      }

      .result.two {
        --snippet-code-height: 7rem;
        --host-preview-height: clamp(10rem, 100vh - 38rem, 44rem);
      }
    }
  }
`;
