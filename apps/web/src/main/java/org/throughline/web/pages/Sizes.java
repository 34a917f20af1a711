package org.throughline.web.pages;

/** Sizes of files in words. */
public final class Sizes {

    private Sizes() {}

    /** Such as "230 KB"; a kilobyte is 1,024 bytes. */
    public static String inWords(long bytes) {
        if (bytes < 1 << 10) {
            return Days.count(bytes, "byte", "bytes");
        }
        return bytes < 1 << 20
                ? "%,d KB".formatted((bytes + 512) >> 10)
                : "%.1f MB".formatted(bytes / (double) (1 << 20));
    }
}
