/** What the build uses of lzma1, which ships its source in the place of types. */
export function compress(data: Uint8Array, mode: 1 | 9): Uint8Array;
