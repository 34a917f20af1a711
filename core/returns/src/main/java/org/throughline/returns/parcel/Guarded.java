package org.throughline.returns.parcel;

/** What the first pass found. Only what comes through it can be read. */
public sealed interface Guarded {

    /** Every file is well-formed and harmless. */
    record Clean(Contents contents) implements Guarded {}

    /** An XML file ends before it is finished; what stands before the break can be read, if somebody accepts that. */
    record Truncated(Contents contents, Where where) implements Guarded {}

    /** Hostile, damaged, or in no form that can be read. Nothing of the parcel may be loaded. */
    record Refused(Where where, String words) implements Guarded {}

    /**
     * A place in a file.
     *
     * @param file as the parcel names it
     * @param line from 1, or 0 where the file has no lines, as a zip has none
     * @param offset in bytes from 0
     */
    record Where(String file, long line, long offset) {}
}
