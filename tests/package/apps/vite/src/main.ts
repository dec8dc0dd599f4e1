import type {StatementCard, StatementReadyEvent} from 'statement-card';
import 'statement-card/define.js';

// The types of tags and events come with the registration.
const card: StatementCard | null = document.querySelector('statement-card');
card?.addEventListener('statement-ready', ({language}: StatementReadyEvent) => {
  document.body.dataset.language = language;
});
