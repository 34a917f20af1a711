package org.throughline.returns.reading;

/**
 * Counts how often each text has come, in 12 bytes for each different one: it keeps a 64-bit hash instead of the text.
 * Two texts of a million share a hash once in forty million returns; the second then gets the number of a repeat.
 */
public final class Repeats {

    private long[] hashes = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int used;

    /** How often it has come, this time included. */
    public int count(String... parts) {
        long hash = hash(parts);
        int at = find(hash);
        if (counts[at] == 0) {
            if (++used > hashes.length / 2) {
                grow();
                at = find(hash);
            }
            hashes[at] = hash;
        }
        return ++counts[at];
    }

    /** True where it has come before. */
    public boolean has(String... parts) {
        return counts[find(hash(parts))] > 0;
    }

    private int find(long hash) {
        int at = (int) hash & (hashes.length - 1);
        while (counts[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & (hashes.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldCounts = counts;
        hashes = new long[oldHashes.length * 2];
        counts = new int[oldHashes.length * 2];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldCounts[i] != 0) {
                int at = find(oldHashes[i]);
                hashes[at] = oldHashes[i];
                counts[at] = oldCounts[i];
            }
        }
    }

    private static long hash(String... parts) {
        long hash = 0x9E3779B97F4A7C15L;
        for (var part : parts) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * 0xBF58476D1CE4E5B9L;
                hash ^= hash >>> 29;
            }
            hash = (hash ^ 0x1FFFFL) * 0x94D049BB133111EBL;
            hash ^= hash >>> 32;
        }
        return hash;
    }
}
