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
  /** What the last choice depends on. */
  private _wanted: readonly unknown[] = [];
  private _load: () => Promise<void> = () => Promise.resolve();

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
    const wanted = [
      source,
      script,
      source === 'address' ? src : undefined,
      source === 'pasted' ? pasted : undefined,
    ];
    const isSame = wanted.every((value, position) => value === this._wanted[position]);
    if (isSame) return;
    this._wanted = wanted;
    this._load = async () => {
      const loaded = await loadEmbeddable(facts, {source, src, script}, pasted, this._place());
      if (wanted === this._wanted) this._take(loaded);
    };
    this.isLoading = true;
    void this._load();
  }

  /** Loads once more what could not be loaded; does nothing where that is under way. */
  async tryAgain(): Promise<void> {
    if (!this.problem || this.isLoading) return;
    this.isLoading = true;
    this._host.requestUpdate();
    await this._load();
  }

  private _take(loaded: Awaited<ReturnType<typeof loadEmbeddable>>): void {
    this.isLoading = false;
    this.problem = loaded && 'problem' in loaded ? loaded.problem : undefined;
    this.loaded = loaded && 'embeddable' in loaded ? loaded : undefined;
    this._host.requestUpdate();
  }
}
