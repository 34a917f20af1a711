package org.throughline.returns.parcel;

/**
 * How much a parcel may hold before it counts as hostile.
 *
 * @param ratio of unpacked to packed bytes in a zip, asked once a megabyte has been unpacked
 * @param unpacked bytes of all the files in a zip together
 * @param entries files in a zip
 * @param field bytes of one CSV field, XML text, attribute or tag
 * @param record bytes of one child's record in XML, or of one row of a CSV
 * @param depth of XML elements within each other
 * @param names different names of XML elements and attributes
 */
public record Limits(int ratio, long unpacked, int entries, long field, long record, int depth, int names) {

    /** 100 to 1, 4 GiB, 1,000 files, 10 MB, 20 MB, 64 deep, 2,000 names. */
    public static final Limits USUAL = new Limits(100, 4L << 30, 1_000, 10_000_000, 20_000_000, 64, 2_000);

    /** Of a workbook with a list: 256 MB unpacked, whose parts may hold as much as any file. */
    public static final Limits OF_A_WORKBOOK =
            new Limits(USUAL.ratio, 256L << 20, USUAL.entries, USUAL.field, 256 << 20, USUAL.depth, USUAL.names);
}
