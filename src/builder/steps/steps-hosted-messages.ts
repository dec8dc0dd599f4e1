import {msg} from '@lit/localize';

/** Steps for Squarespace and Wix, in the current locale. Names of their buttons are left in English. */
export const hostedMessages = {
  squarespacePlan: () =>
    msg('Scripts and frames need the plan “Core” or a higher one.', {
      id: 'builder-steps-squarespace-plan',
      desc: 'A step for Squarespace; plan: what its customers pay for. Its name is quoted and stays English.',
    }),

  squarespaceBlock: () =>
    msg('Edit the page, add a block, and choose “Code”.', {
      id: 'builder-steps-squarespace-block',
      desc: 'A step for Squarespace. Names of buttons are quoted and stay English.',
    }),

  squarespacePaste: () =>
    msg('Set it to “HTML”, leave “Display Source” off, and paste the snippet.', {
      id: 'builder-steps-squarespace-paste',
      desc: 'A step for Squarespace. Names of buttons are quoted and stay English.',
    }),

  squarespaceScript: () =>
    msg('Once for the whole site, put the script’s line into “Code Injection”, “Footer”.', {
      id: 'builder-steps-squarespace-script',
      desc: 'A step for Squarespace. Names of buttons are quoted and stay English.',
    }),

  squarespaceOffline: () =>
    msg('It is not known whether Squarespace runs a script that is written out in the snippet.', {
      id: 'builder-steps-squarespace-offline',
      desc: 'Why there are no steps.',
    }),

  wixCode: () =>
    msg('Choose “Add Elements”, “Embed Code”, “Embed HTML”.', {
      id: 'builder-steps-wix-code',
      desc: 'A step for Wix. Names of buttons are quoted and stay English.',
    }),

  wixPaste: () =>
    msg('Press “Enter Code”, paste the snippet, and press “Apply”.', {
      id: 'builder-steps-wix-paste',
      desc: 'A step for Wix. Names of buttons are quoted and stay English.',
    }),

  wixLanguage: () =>
    msg(
      'Choose language and theme above: Wix puts the card into a frame, from which it cannot see your page.',
      {
        id: 'builder-steps-wix-language',
        desc: 'A step for Wix. Above, on the same page, is the form in which one chooses how the card is to look.',
      },
    ),

  wixSite: () =>
    msg('Choose “Add Elements”, “Embed Code”, “Embed a Site”.', {
      id: 'builder-steps-wix-site',
      desc: 'A step for Wix. Names of buttons are quoted and stay English.',
    }),

  wixAddress: () =>
    msg(
      'Press “Change Website Address”, and enter only the address that stands after “src=” in the snippet.',
      {
        id: 'builder-steps-wix-address',
        desc: 'A step for Wix. What is quoted stays as it is.',
      },
    ),

  wixHeight: () =>
    msg('Make the element as high as you like. What does not fit scrolls.', {
      id: 'builder-steps-wix-height',
      desc: 'A step for Wix; the element is the area on the page in which the card stands.',
    }),

  wixPlaceholder: () =>
    msg('Wix puts code into a frame, in which the site’s script does not see the placeholder.', {
      id: 'builder-steps-wix-placeholder',
      desc: 'Why a snippet does not work. Placeholder: the quotation that becomes the card.',
    }),

  wixOffline: () =>
    msg('It is not known whether Wix runs a script that is written out in the snippet.', {
      id: 'builder-steps-wix-offline',
      desc: 'Why there are no steps.',
    }),
};
