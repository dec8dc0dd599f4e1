/** A server of texts, each compressed once, as a careful host would have them. */
import {createServer} from 'node:http';
import {brotli} from '../brotli.mjs';

/** Starts the server; `publish` puts a text at a path and returns its size on the wire. */
export async function startServer() {
  const answers = new Map();
  const server = createServer(({url}, response) => {
    const answer = answers.get(url);
    if (!answer) return response.writeHead(404).end();
    const {type, body} = answer;
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Encoding': 'br',
      'Content-Length': body.length,
    });
    return response.end(body);
  });
  await new Promise((resolve) => server.listen(0, resolve));
  const origin = `http://localhost:${server.address().port}`;

  return {
    origin,
    publish(path, text, type = 'text/html; charset=utf-8') {
      const body = brotli(text);
      answers.set(path, {type, body});
      return body.length;
    },
    close: () => server.close(),
  };
}
