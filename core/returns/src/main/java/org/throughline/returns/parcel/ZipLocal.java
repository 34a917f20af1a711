package org.throughline.returns.parcel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.throughline.returns.parcel.Guarded.Where;

/**
 * What stands before a file in a zip.
 *
 * @param start where this header begins in the zip
 */
record ZipLocal(
        String name, long start, boolean deflated, boolean hasDescriptor, long crc, long packed, long unpacked) {

    private static final int LOCKED = 1;
    private static final int DESCRIPTOR_FOLLOWS = 8;
    private static final int LONGEST_NAME = 1_000;
    private static final long TOO_LARGE = 0xFFFF_FFFFL;

    /** Reads it, its signature included. */
    static ZipLocal read(ZipBytes zip, String file) throws IOException {
        long start = zip.offset();
        zip.skip(4 + 2);
        int flags = zip.u16();
        int method = zip.u16();
        zip.skip(4);
        long crc = zip.u32();
        long packed = zip.u32();
        long unpacked = zip.u32();
        int nameLength = zip.u16();
        int extraLength = zip.u16();
        var where = new Where(file, 0, start);
        if (nameLength > LONGEST_NAME) {
            throw new Hostile(where, "A file in the zip has a name of more than " + LONGEST_NAME + " bytes.");
        }
        var name = new String(zip.bytes(nameLength), StandardCharsets.UTF_8);
        zip.skip(extraLength);
        if ((flags & LOCKED) != 0) {
            throw new Hostile(where, "The zip is locked with a password.");
        }
        boolean hasDescriptor = (flags & DESCRIPTOR_FOLLOWS) != 0;
        if (method != 0 && method != 8 || method == 0 && hasDescriptor) {
            throw new Hostile(where, "A file in the zip is packed in a way that is not read here: zip it again.");
        }
        if (!hasDescriptor && (packed == TOO_LARGE || unpacked == TOO_LARGE)) {
            throw new Hostile(where, "A file in the zip is 4 GB or larger.");
        }
        if (method == 0 && packed != unpacked) {
            throw new Hostile(where, "The zip is damaged: a file that is not packed has two sizes.");
        }
        return new ZipLocal(name, start, method == 8, hasDescriptor, crc, packed, unpacked);
    }

    boolean isFolder() {
        return name.endsWith("/");
    }

    /** Why the name may lead out of the zip's own folder, or why it is no name; empty where it is a good one. */
    String trouble() {
        if (name.isEmpty() || name.chars().anyMatch(c -> c < ' ')) {
            return "A file in the zip has no proper name.";
        }
        boolean outside = name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || ("/" + name + "/").contains("/../");
        return outside ? "A file in the zip is named so that it would land outside its folder: " + name : "";
    }
}
