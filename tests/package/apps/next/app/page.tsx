import {prerender} from 'statement-card/prerender';
import type {} from 'statement-card/react';

// Rendered by the server for each reader, not once by the build.
export const dynamic = 'force-dynamic';

/** The bare tag, and a card that the server has rendered. */
export default async function Page() {
  const html = await prerender(null, {lang: 'uk'});
  return (
    <main>
      <statement-card heading-level={3}>Our statement.</statement-card>
      <div dangerouslySetInnerHTML={{__html: html}} />
    </main>
  );
}
