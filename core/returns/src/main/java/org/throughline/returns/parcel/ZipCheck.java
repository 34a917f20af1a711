package org.throughline.returns.parcel;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.returns.parcel.Guarded.Where;

/**
 * Walks through a zip from its first byte, not by its list of contents, and then holds that list against what was
 * found: a file that one of them has and the other has not is refused.
 */
final class ZipCheck {

    private static final int TYPE_OF_FILE = 0xF000;
    private static final int SYMBOLIC_LINK = 0xA000;

    /** Checks the bytes of one file in a zip. */
    interface FileCheck {
        void check(String name, InputStream bytes) throws IOException;
    }

    private final Member zip;
    private final Limits limits;
    private final Map<String, Long> starts = new HashMap<>();
    private final List<Member> files = new ArrayList<>();

    ZipCheck(Member zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** The files in it, each of which can be opened by itself. */
    List<Member> check(FileCheck each) throws IOException {
        try (var bytes = zip.open()) {
            var zipBytes = new ZipBytes(bytes, 0);
            try {
                walk(zipBytes, each);
            } catch (EOFException e) {
                throw Hostile.damaged(
                        new Where(zip.name(), 0, zipBytes.offset()), "The zip ends before it is complete.");
            }
        }
        return files;
    }

    private void walk(ZipBytes bytes, FileCheck each) throws IOException {
        long unpacked = 0;
        while (bytes.peek() == ZipEntryStream.LOCAL) {
            var local = ZipLocal.read(bytes, zip.name());
            if (!local.trouble().isEmpty()) {
                throw refused(local.start(), local.trouble());
            }
            if (starts.put(local.name(), local.start()) != null) {
                throw refused(local.start(), "The zip holds two files of one name: " + local.name());
            }
            if (starts.size() > limits.entries()) {
                throw refused(local.start(), "The zip holds more than " + limits.entries() + " files.");
            }
            try (var content = new ZipEntryStream(bytes, local, zip.name(), limits, unpacked)) {
                if (!local.isFolder()) {
                    each.check(zip.name() + "/" + local.name(), content);
                }
                content.transferTo(OutputStream.nullOutputStream());
                unpacked += content.unpacked();
            }
            if (!local.isFolder()) {
                files.add(member(local));
            }
        }
        contents(bytes);
    }

    private Member member(ZipLocal local) {
        return Member.of(zip.name() + "/" + local.name(), () -> {
            var bytes = zip.open();
            bytes.skipNBytes(local.start());
            var zipBytes = new ZipBytes(bytes, local.start());
            var content = new ZipEntryStream(zipBytes, ZipLocal.read(zipBytes, zip.name()), zip.name(), limits, 0);
            return new Closing(content, bytes);
        });
    }

    private void contents(ZipBytes bytes) throws IOException {
        int listed = 0;
        while (bytes.peek() == ZipEntryStream.CENTRAL) {
            long at = bytes.offset();
            bytes.skip(28);
            int nameLength = bytes.u16();
            int extraLength = bytes.u16();
            int commentLength = bytes.u16();
            bytes.skip(4);
            long attributes = bytes.u32();
            long start = bytes.u32();
            var name = new String(bytes.bytes(nameLength), StandardCharsets.UTF_8);
            bytes.skip((long) extraLength + commentLength);
            if ((attributes >>> 16 & TYPE_OF_FILE) == SYMBOLIC_LINK) {
                throw refused(at, "The zip holds a link instead of a file: " + name);
            }
            var found = starts.get(name);
            if (found == null || (found & 0xFFFF_FFFFL) != start && start != 0xFFFF_FFFFL) {
                throw refused(at, "The zip's list of contents does not agree with the files in it.");
            }
            listed++;
        }
        if (listed != starts.size()) {
            throw bytes.peek() == -1
                    ? new EOFException()
                    : refused(bytes.offset(), "The zip's list of contents does not agree with the files in it.");
        }
        if (bytes.peek() == -1) {
            throw new EOFException();
        }
    }

    private Hostile refused(long offset, String words) {
        return new Hostile(new Where(zip.name(), 0, offset), words);
    }

    /** Closes what it was made of as well. */
    private static final class Closing extends FilterInputStream {
        private final InputStream below;

        private Closing(InputStream content, InputStream below) {
            super(content);
            this.below = below;
        }

        @Override
        public void close() throws IOException {
            super.close();
            below.close();
        }
    }
}
