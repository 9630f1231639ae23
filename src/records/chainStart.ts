/** What stands for the hash before the first entry of a shard: 32 zero bytes, new at each call. */
export const chainStart = (): Uint8Array => new Uint8Array(32)
