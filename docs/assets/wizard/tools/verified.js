// @ts-check
/** Modules made of bytes whose hash was checked. */

/**
 * Import a module from the very bytes that were verified.
 *
 * An address would be fetched a second time, and what came then would be unchecked. A host
 * that sends one policy for all files, without `blob:`, forbids this; then the address is
 * imported whose bytes were verified a moment ago.
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {string} url
 */
export async function importVerified(bytes, url) {
  const blob = URL.createObjectURL(new Blob([bytes], { type: "text/javascript" }));
  try {
    return await import(blob);
  } catch {
    return await import(url);
  } finally {
    URL.revokeObjectURL(blob);
  }
}
