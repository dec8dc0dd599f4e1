/**
 * Properties that exist between the script's own modules alone, and so get shorter names in it, as
 * everything does that begins with `_`.
 *
 * To be listed, a name may be neither one by which the script asks the platform for anything nor the
 * document's (the build leaves those as they are), may not be seen from the page (on elements, events,
 * problems) and may not be looked up by a text anywhere. `tests/dist/interface.test.ts` and `as-the-sources.test.ts` tell of mistakes.
 */
const names = {
  lit: `addController createProperty createRenderRoot elementProperties enableUpdating
    finalize hostConnected hostDisconnected hostUpdate isUpdatePending performUpdate renderRoot values`,
  messages: `allCountries asOf asSigned borrowed fullStatement latestVersion notAsSigned openDocument quotation quote
    quoted reportedBy showAll stale`,
  statement: `anchor anyOf byLanguage entry enum fields folded minimum monogram signedLater staleVersion
    unsafeAddresses`,
  render: `checkSigned digests areAll foundWall hasFallback isCard isPinned keptSlices onlyAddressee parts search slices
    switchLanguage view`,
  elements: `follow prepare restore users`,
  source: `base milliseconds`,
  placeholders: `isOff`,
};

export const internalNames = Object.values(names).join(' ').split(/\s+/);
