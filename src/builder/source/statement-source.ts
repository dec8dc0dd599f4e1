import type {ReactiveControllerHost} from 'lit';
import type {Facts} from './facts.js';
import {loadEmbeddable, type LoadedEmbeddable, type SourceChoice} from './load-embeddable.js';
import type {BuilderProblem} from './load-statement.js';

/** Keeps the statement that a builder's configuration names; the newest choice wins. */
export class StatementSource {
  /** What there is to write snippets for; while another one is on its way, the last one. */
  loaded: LoadedEmbeddable | undefined;
  /** Why there is none. */
  problem: BuilderProblem | undefined;
  isLoading = false;

  private readonly _host: ReactiveControllerHost;
  private readonly _place: () => ParentNode;
  private _key = '';

  /** @param place Where a card may stand for a moment. */
  constructor(host: ReactiveControllerHost, place: () => ParentNode) {
    this._host = host;
    this._place = place;
  }

  /**
   * Loads what is chosen, unless that is what was chosen last.
   *
   * @param pasted A document that was pasted.
   */
  choose(facts: Facts, {source, src, script}: SourceChoice, pasted: unknown): void {
    const key = JSON.stringify({
      source,
      script,
      ...(source === 'address' && {src}),
      ...(source === 'pasted' && {pasted}),
    });
    if (key === this._key) return;
    this._key = key;
    this.isLoading = true;
    void this._load(key, facts, {source, src, script}, pasted);
  }

  private async _load(
    key: string,
    facts: Facts,
    choice: SourceChoice,
    pasted: unknown,
  ): Promise<void> {
    const loaded = await loadEmbeddable(facts, choice, pasted, this._place());
    if (key !== this._key) return;
    this.isLoading = false;
    this.problem = loaded && 'problem' in loaded ? loaded.problem : undefined;
    this.loaded = loaded && 'embeddable' in loaded ? loaded : undefined;
    this._host.requestUpdate();
  }
}
