import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {treesAround} from '../source/wanted-languages.js';

const hosts = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

/**
 * Updates its element whenever a `lang` changes in the page or in a shadow tree around the element.
 * All elements share one observer.
 */
export class PageLanguage implements ReactiveController {
  private readonly _host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this._host);
    observer ??= new MutationObserver(() => {
      for (const host of hosts) host.requestUpdate();
    });
    for (const tree of treesAround(this._host)) {
      observer.observe(tree, {subtree: true, attributeFilter: ['lang']});
    }
  }

  hostDisconnected(): void {
    hosts.delete(this._host);
    if (hosts.size === 0) observer?.disconnect();
  }
}
