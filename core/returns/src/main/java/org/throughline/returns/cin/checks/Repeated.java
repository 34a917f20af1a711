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

    /** Where in {@link #kept} the entry of a text begins, plus one; by the hash of the text. */
    private int[] slots = new int[FIRST_SLOTS];

    private int[] hashes = new int[FIRST_SLOTS];
    private int count;

    /** Number of the child, then the text and the child's identifier, each after its length in bytes. */
    private byte[] kept = new byte[FIRST_SLOTS];

    private int end;
    private final Map<String, Set<Place>> more = new LinkedHashMap<>();

    void add(String text, Child child) {
        if (!text.isEmpty()) {
            add(text, child.number(), child.id());
        }
    }

    private void add(String text, int number, String id) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        int hash = hash(bytes);
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0) {
            int at = slots[slot] - 1;
            if (hashes[slot] == hash && isAt(at, bytes)) {
                var places = more.computeIfAbsent(text, _ -> new LinkedHashSet<>());
                places.add(placeAt(at));
                places.add(Child.place(number, id));
                return;
            }
            slot = slot + 1 & slots.length - 1;
        }
        hashes[slot] = hash;
        slots[slot] = keep(bytes, number, id) + 1;
        if (++count * 2 > slots.length) {
            grow();
        }
    }

    Repeated join(Repeated later) {
        for (int at = 0; at < later.end; at = later.after(later.after(at + Integer.BYTES))) {
            add(later.textAt(at + Integer.BYTES), later.numberAt(at), later.textAt(later.after(at + Integer.BYTES)));
        }
        later.more.forEach((text, places) ->
                more.computeIfAbsent(text, _ -> new LinkedHashSet<>()).addAll(places));
        return this;
    }

    void report(Found found) {
        more.values().forEach(places -> places.forEach(found::at));
    }

    private static int hash(byte[] bytes) {
        int hash = Arrays.hashCode(bytes) * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private int keep(byte[] text, int number, String id) {
        var idBytes = id.getBytes(StandardCharsets.UTF_8);
        int start = end;
        int needed = end + 3 * Integer.BYTES + text.length + idBytes.length;
        if (needed > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(needed, kept.length * 2));
        }
        putNumber(number);
        put(text);
        put(idBytes);
        return start;
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

    private boolean isAt(int entry, byte[] text) {
        int at = entry + Integer.BYTES;
        int from = at + Integer.BYTES;
        return numberAt(at) == text.length && Arrays.equals(kept, from, from + text.length, text, 0, text.length);
    }

    private Place placeAt(int entry) {
        return Child.place(numberAt(entry), textAt(after(entry + Integer.BYTES)));
    }

    private void grow() {
        var oldSlots = slots;
        var oldHashes = hashes;
        slots = new int[oldSlots.length * 2];
        hashes = new int[oldSlots.length * 2];
        for (int i = 0; i < oldSlots.length; i++) {
            if (oldSlots[i] != 0) {
                int slot = oldHashes[i] & slots.length - 1;
                while (slots[slot] != 0) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = oldSlots[i];
                hashes[slot] = oldHashes[i];
            }
        }
    }
}
