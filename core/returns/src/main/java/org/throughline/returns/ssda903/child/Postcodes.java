package org.throughline.returns.ssda903.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where postcodes lie: easting, northing and lower-tier authority of each. Holds the three million of the national
 * directory in some 80 MB: postcodes are numbers in open addressing, whatever stands in the file is parsed once.
 */
public final class Postcodes {

    private static final int LONGEST = 8;
    static final long NO_POSTCODE = 0;

    private long[] keys = new long[1 << 12];
    private int[] eastings = new int[1 << 12];
    private int[] northings = new int[1 << 12];
    private short[] areas = new short[1 << 12];
    private int count;

    private final List<String> areaCodes = new ArrayList<>();
    private final Map<String, Short> areaNumbers = new HashMap<>();

    /** @param key of a postcode; what can be no postcode, or stands there already, is passed over. */
    void add(long key, int easting, int northing, String area) {
        if (key == NO_POSTCODE) {
            return;
        }
        if (count * 3L > keys.length * 2L) {
            grow();
        }
        int slot = slot(keys, key);
        if (keys[slot] == NO_POSTCODE) {
            keys[slot] = key;
            eastings[slot] = easting;
            northings[slot] = northing;
            areas[slot] = number(area);
            count++;
        }
    }

    public int size() {
        return count;
    }

    /** The place in the lists of a postcode, whose spaces do not count; -1 where it is not there. */
    int find(String postcode) {
        long key = key(postcode.toCharArray(), 0, postcode.length());
        if (key == NO_POSTCODE) {
            return -1;
        }
        int slot = slot(keys, key);
        return keys[slot] == key ? slot : -1;
    }

    /** Takes one postcode after the other, in no order. */
    @FunctionalInterface
    public interface Taker {

        /** @param postcode in capitals without spaces @param area the lower-tier authority, empty where none is said */
        void take(String postcode, int easting, int northing, String area) throws IOException;
    }

    /** Tells every postcode with where it lies. */
    public void each(Taker taker) throws IOException {
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != NO_POSTCODE) {
                taker.take(text(keys[slot]), eastings[slot], northings[slot], area(slot));
            }
        }
    }

    int easting(int found) {
        return eastings[found];
    }

    int northing(int found) {
        return northings[found];
    }

    String area(int found) {
        return areaCodes.get(areas[found]);
    }

    private short number(String area) {
        return areaNumbers.computeIfAbsent(area, code -> {
            areaCodes.add(code);
            return (short) (areaCodes.size() - 1);
        });
    }

    private void grow() {
        int size = keys.length * 2;
        var newKeys = new long[size];
        var newEastings = new int[size];
        var newNorthings = new int[size];
        var newAreas = new short[size];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != NO_POSTCODE) {
                int slot = slot(newKeys, keys[i]);
                newKeys[slot] = keys[i];
                newEastings[slot] = eastings[i];
                newNorthings[slot] = northings[i];
                newAreas[slot] = areas[i];
            }
        }
        keys = newKeys;
        eastings = newEastings;
        northings = newNorthings;
        areas = newAreas;
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (keys[slot] != NO_POSTCODE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Letters and digits in base 37, in upper case and without spaces; 0 for what can be no postcode. */
    static long key(char[] buffer, int offset, int count) {
        long key = 0;
        int length = 0;
        for (int i = offset; i < offset + count; i++) {
            char c = buffer[i];
            if (c != ' ') {
                int digit = c >= '0' && c <= '9'
                        ? c - '0' + 1
                        : c >= 'A' && c <= 'Z' ? c - 'A' + 11 : c >= 'a' && c <= 'z' ? c - 'a' + 11 : 0;
                if (digit == 0 || ++length > LONGEST) {
                    return NO_POSTCODE;
                }
                key = key * 37 + digit;
            }
        }
        return key;
    }

    /** The postcode of a key. */
    private static String text(long key) {
        var text = new StringBuilder(LONGEST);
        for (long left = key; left > 0; left /= 37) {
            int digit = (int) (left % 37);
            text.append((char) (digit <= 10 ? '0' + digit - 1 : 'A' + digit - 11));
        }
        return text.reverse().toString();
    }
}
