// Discord's ids: 42 bits of milliseconds since 2015, then a counter, so that they sort by time.

const DISCORD_EPOCH = 1_420_070_400_000;

/** The smallest id of that millisecond since 1970. */
export function snowflakeAt(milliseconds: number): string {
  return String(BigInt(milliseconds - DISCORD_EPOCH) << 22n);
}

/** A source of ids: each one larger than all before it, whatever the clock does. */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const earliest = BigInt(snowflakeAt(now()));
    last = earliest > last ? earliest : last + 1n;
    return String(last);
  };
}

/** Whether the first id was given out after the second. */
export function isLater(id: string, other: string): boolean {
  return BigInt(id) > BigInt(other);
}

/** The shard that hears of the guild. Source: events/gateway#sharding-sharding-formula. */
export function shardOf(guildId: string, nShards: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(nShards));
}
