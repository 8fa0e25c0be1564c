/** `npm run serve`: serves the built site on this machine and prints its address. */
import { preview } from 'astro';
import { recover } from './put-in-place.ts';

recover('dist', '.dist-old');
const server = await preview({ logLevel: 'error', server: { port: Number(process.env['PORT'] ?? 4321) } });
console.log(
  `Kasunduan is served at http://localhost:${server.port}${process.env['BASE_PATH'] ?? '/'}  (stop with Ctrl+C)`,
);
