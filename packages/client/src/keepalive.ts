/** How many bytes may leave with `keepalive` at a time: a browser allows 64 KiB, for all of a page together. */
export const mostKeptAlive = 60_000;
