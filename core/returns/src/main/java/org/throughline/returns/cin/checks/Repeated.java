package org.throughline.returns.cin.checks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.throughline.returns.checks.Found;
import org.throughline.returns.checks.Place;

/**
 * Which texts more than one child of a return has. What only one child has is kept in some 40 bytes, not in objects: a
 * return has as many such texts as children.
 */
final class Repeated {

    private static final int FIRST_SLOTS = 1 << 8;

    private static final long FREE = 0;

    /** Where in {@link #kept} the entry of a text begins, plus one, and before it the text's hash; or {@link #FREE}. */
    private long[] slots = new long[FIRST_SLOTS];

    private int count;

    /** Number of the child, then the text and the child's identifier, each after its length in bytes. */
    private byte[] kept = new byte[FIRST_SLOTS];

    private int end;
    private final Map<String, Set<Place>> more = new LinkedHashMap<>();

    void add(String text, Child child) {
        if (!text.isEmpty()) {
            int start = end;
            keep(
                    text.getBytes(StandardCharsets.UTF_8),
                    child.number(),
                    child.id().getBytes(StandardCharsets.UTF_8));
            enter(start);
        }
    }

    Repeated join(Repeated later) {
        for (int at = 0; at < later.end; at = later.afterEntry(at)) {
            int start = end;
            keep(later, at);
            enter(start);
        }
        later.more.forEach((text, places) ->
                more.computeIfAbsent(text, _ -> new LinkedHashSet<>()).addAll(places));
        return this;
    }

    void report(Found found) {
        more.values().forEach(places -> places.forEach(found::at));
    }

    /** Finds a place for the last entry; one whose text another child has is told of and not kept. */
    private void enter(int entry) {
        int hash = hash(entry);
        int mask = slots.length - 1;
        int slot = hash & mask;
        for (long held = slots[slot]; held != FREE; held = slots[slot]) {
            int before = (int) held - 1;
            if ((int) (held >>> 32) == hash && isOneText(before, entry)) {
                var places = more.computeIfAbsent(textAt(entry + Integer.BYTES), _ -> new LinkedHashSet<>());
                places.add(placeAt(before));
                places.add(placeAt(entry));
                end = entry;
                return;
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = (long) hash << 32 | entry + 1;
        if (++count * 2 > slots.length) {
            grow();
        }
    }

    private int hash(int entry) {
        int hash = 0;
        int to = after(entry + Integer.BYTES);
        for (int at = entry + 2 * Integer.BYTES; at < to; at++) {
            hash = hash * 31 + kept[at];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private void keep(byte[] text, int number, byte[] id) {
        make(3 * Integer.BYTES + text.length + id.length);
        putNumber(number);
        put(text);
        put(id);
    }

    private void keep(Repeated other, int entry) {
        int length = other.afterEntry(entry) - entry;
        make(length);
        System.arraycopy(other.kept, entry, kept, end, length);
        end += length;
    }

    private void make(int room) {
        if (end + room > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(end + room, kept.length * 2));
        }
    }

    private void put(byte[] text) {
        putNumber(text.length);
        System.arraycopy(text, 0, kept, end, text.length);
        end += text.length;
    }

    private void putNumber(int number) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            kept[end++] = (byte) (number >>> shift);
        }
    }

    private int numberAt(int at) {
        return kept[at] & 0xFF | (kept[at + 1] & 0xFF) << 8 | (kept[at + 2] & 0xFF) << 16 | (kept[at + 3] & 0xFF) << 24;
    }

    private String textAt(int at) {
        return new String(kept, at + Integer.BYTES, numberAt(at), StandardCharsets.UTF_8);
    }

    /** Where the text that begins there ends. */
    private int after(int at) {
        return at + Integer.BYTES + numberAt(at);
    }

    private int afterEntry(int entry) {
        return after(after(entry + Integer.BYTES));
    }

    /** Length and letters alike. */
    private boolean isOneText(int one, int other) {
        return Arrays.equals(
                kept,
                one + Integer.BYTES,
                after(one + Integer.BYTES),
                kept,
                other + Integer.BYTES,
                after(other + Integer.BYTES));
    }

    private Place placeAt(int entry) {
        return Child.place(numberAt(entry), textAt(after(entry + Integer.BYTES)));
    }

    private void grow() {
        var before = slots;
        slots = new long[before.length * 2];
        int mask = slots.length - 1;
        for (long held : before) {
            if (held != FREE) {
                int slot = (int) (held >>> 32) & mask;
                while (slots[slot] != FREE) {
                    slot = slot + 1 & mask;
                }
                slots[slot] = held;
            }
        }
    }
}
