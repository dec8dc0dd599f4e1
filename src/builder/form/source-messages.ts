import {msg} from '@lit/localize';

/** Words about which statement is shown. */
export const sourceMessages = {
  statement: () =>
    msg('Statement', {id: 'builder-statement', desc: 'Heading: which statement is shown.'}),

  own: () =>
    msg('This statement', {
      id: 'builder-own',
      desc: 'Choice: the statement that the page is about.',
    }),

  address: () =>
    msg('Another one, at an address', {
      id: 'builder-address',
      desc: 'Choice: a statement whose data stands at an address that is typed.',
    }),

  pasted: () =>
    msg('Another one, pasted here', {
      id: 'builder-pasted',
      desc: 'Choice: a statement whose data is pasted into a field.',
    }),

  documentAddress: () =>
    msg('Address of the document (JSON)', {
      id: 'builder-document-address',
      desc: 'Label of the field for the address of a statement’s data.',
    }),

  documentAddressHint: () =>
    msg('It begins with https:// and its server lets other sites read it (CORS).', {
      id: 'builder-document-address-hint',
      desc: 'Below that field. CORS is a technical term.',
    }),

  document: () =>
    msg('Document (JSON)', {
      id: 'builder-document',
      desc: 'Label of the field for a statement’s data.',
    }),

  documentHint: () =>
    msg(
      'The snippet holds the whole document. This page’s address does not: whoever you send it to has to paste the document again.',
      {id: 'builder-document-hint', desc: 'Below the field for a statement’s data.'},
    ),

  scriptAddress: () =>
    msg('Address of the script', {
      id: 'builder-script-address',
      desc: 'Label of the field for the address at which a partner keeps the script.',
    }),

  scriptAddressHint: () =>
    msg(
      'Put statement-card.js on your own host and write its address here. Until then the snippet works on this machine only.',
      {id: 'builder-script-address-hint', desc: 'Below that field.'},
    ),
};
