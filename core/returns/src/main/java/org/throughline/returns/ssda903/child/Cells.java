package org.throughline.returns.ssda903.child;

import org.jspecify.annotations.Nullable;

/** The different texts of one table, each kept once. Used by one thread. */
final class Cells {

    private @Nullable Cell[] slots = new Cell[1 << 10];
    private int[] hashes = new int[1 << 10];
    private int count;

    Cell get(char[] buffer, int offset, int length) {
        if (length == 0) {
            return Cell.BLANK;
        }
        int hash = hash(buffer, offset, length);
        int mask = slots.length - 1;
        int slot = hash & mask;
        for (var held = slots[slot]; held != null; held = slots[slot]) {
            if (hashes[slot] == hash && held.stands(buffer, offset, length)) {
                return held;
            }
            slot = (slot + 1) & mask;
        }
        var made = Cell.of(new String(buffer, offset, length));
        slots[slot] = made;
        hashes[slot] = hash;
        if (++count * 2 > slots.length) {
            grow();
        }
        return made;
    }

    Cell get(String text) {
        var chars = text.toCharArray();
        return get(chars, 0, chars.length);
    }

    private void grow() {
        var oldSlots = slots;
        var oldHashes = hashes;
        slots = new Cell[oldSlots.length * 2];
        hashes = new int[oldSlots.length * 2];
        int mask = slots.length - 1;
        for (int i = 0; i < oldSlots.length; i++) {
            if (oldSlots[i] != null) {
                int slot = oldHashes[i] & mask;
                while (slots[slot] != null) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = oldSlots[i];
                hashes[slot] = oldHashes[i];
            }
        }
    }

    private static int hash(char[] buffer, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * 31 + buffer[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }
}
