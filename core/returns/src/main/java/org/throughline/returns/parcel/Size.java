package org.throughline.returns.parcel;

/** Says a number of bytes in words. */
final class Size {

    private static final String[] UNITS = {"bytes", "KB", "MB", "GB"};

    private Size() {}

    static String of(long bytes) {
        int unit = 0;
        long size = bytes;
        while (size >= 1_000 && unit < UNITS.length - 1) {
            size /= 1_000;
            unit++;
        }
        return size + " " + UNITS[unit];
    }
}
