/**
 * A part of Pagefind's index, unpacked, if it came whole. Pagefind logs a part that is cut off or is something else (the page
 * of a network that asks to sign in), goes on without it, and would say that nothing was found.
 * @throws if the part is not whole
 */
export async function whole(response: Response): Promise<Response> {
  if (!/\.pf_\w+$/.test(new URL(response.url).pathname)) return response;
  const part = await response.blob();
  // Some servers unpack what ends in no name they know; Pagefind takes both.
  if ((await part.slice(0, 12).text()) === 'pagefind_dcd' || !('DecompressionStream' in globalThis))
    return new Response(part);
  const unpacked = part.stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(await new Response(unpacked).blob());
}
