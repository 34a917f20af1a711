package org.throughline.returns.ssda903.child;

import java.util.Arrays;

/**
 * Numbers texts from 0 in the order in which they are met, a text that was met before with the number it has. All lie in
 * one array of characters, so that many cost little. Used by one thread.
 */
final class Texts {

    private static final long FREE = 0;

    private char[] characters = new char[1 << 12];
    private int[] starts = new int[1 << 9];

    /** A number and one, and before them a text's hash, or {@link #FREE}; a power of two, at most half of them taken. */
    private long[] slots = new long[1 << 10];

    private int count;

    int count() {
        return count;
    }

    /** The text with that number. */
    String text(int number) {
        return new String(characters, starts[number], length(number));
    }

    /** Whether the text with that number, which there need not be, is this one. */
    boolean is(int number, Texts others, int other) {
        return number < count && is(number, others.characters, others.starts[other], others.length(other));
    }

    int number(Texts others, int other) {
        return number(others.characters, others.starts[other], others.length(other));
    }

    /** The number of that text, or -1 where it was not met. Threads may share it while nothing is numbered. */
    int find(Texts others, int other) {
        int start = others.starts[other];
        int length = others.length(other);
        return (int) slots[slot(hash(others.characters, start, length), others.characters, start, length)] - 1;
    }

    int number(char[] buffer, int offset, int length) {
        int hash = hash(buffer, offset, length);
        int slot = slot(hash, buffer, offset, length);
        if (slots[slot] != FREE) {
            return (int) slots[slot] - 1;
        }
        int number = add(buffer, offset, length);
        slots[slot] = (long) hash << 32 | number + 1;
        if (count * 2 > slots.length) {
            spread();
        }
        return number;
    }

    /** Where that text is held, or where it would be. */
    private int slot(int hash, char[] buffer, int offset, int length) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        for (long held = slots[slot]; held != FREE; held = slots[slot]) {
            if ((int) (held >>> 32) == hash && is((int) held - 1, buffer, offset, length)) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** A number of its own for what has no text, and is never met again. */
    int unnamed() {
        return add(characters, 0, 0);
    }

    /** Keeps a text under the next number without asking whether it was met before. It is not found by its letters. */
    int add(char[] buffer, int offset, int length) {
        if (count + 1 == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        int start = starts[count];
        if (start + length > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(characters.length * 2, start + length));
        }
        System.arraycopy(buffer, offset, characters, start, length);
        starts[++count] = start + length;
        return count - 1;
    }

    private int length(int number) {
        return starts[number + 1] - starts[number];
    }

    boolean is(int number, char[] buffer, int offset, int length) {
        int start = starts[number];
        return length == starts[number + 1] - start
                && Arrays.equals(characters, start, start + length, buffer, offset, offset + length);
    }

    private void spread() {
        var before = slots;
        slots = new long[before.length * 2];
        int mask = slots.length - 1;
        for (long held : before) {
            if (held != FREE) {
                int slot = (int) (held >>> 32) & mask;
                while (slots[slot] != FREE) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = held;
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
