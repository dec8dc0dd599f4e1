import {StatementCard} from 'statement-card';

customElements.define('statement-card', StatementCard);
