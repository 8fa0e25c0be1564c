import { createReadStream, existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Plugin } from 'vite';

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json', wasm: 'application/wasm' };

/** Lets search work under `npm run dev`: it serves the index of the last build, and says so. */
export function searchWhileDeveloping(built: string): Plugin {
  return {
    name: 'search-while-developing',
    apply: 'serve',
    configureServer(server) {
      const index = join(built, 'pagefind');
      const note = existsSync(index)
        ? `the index of the last build (${index})`
        : 'no index yet: run npm run build once';
      server.config.logger.info(`search: ${note}`);
      server.middlewares.use((request, response, next) => {
        const name = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
        const file = name && join(index, normalize(decodeURIComponent(name)));
        if (!file?.startsWith(index) || !existsSync(file) || !statSync(file).isFile()) return next();
        response.setHeader('Content-Type', types[file.split('.').pop() ?? ''] ?? 'application/octet-stream');
        createReadStream(file).pipe(response);
      });
    },
  };
}
