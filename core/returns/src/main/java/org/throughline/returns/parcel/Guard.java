package org.throughline.returns.parcel;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.throughline.returns.parcel.Guarded.Clean;
import org.throughline.returns.parcel.Guarded.Refused;
import org.throughline.returns.parcel.Guarded.Truncated;
import org.throughline.returns.parcel.Guarded.Where;
import org.throughline.returns.parcel.Sifted.Damage;
import org.throughline.returns.parcel.Sifted.Kept;
import org.throughline.returns.reading.AtOnce;
import org.throughline.returns.table.CsvFile;

/** The first pass over a parcel: reads every byte once, in bounded memory, and keeps none. */
public final class Guard {

    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

    private final Limits limits;
    private final Wanted wanted;
    private final boolean keepsWhatIsWhole;

    private Guard(Limits limits, Wanted wanted, boolean keepsWhatIsWhole) {
        this.limits = limits;
        this.wanted = wanted;
        this.keepsWhatIsWhole = keepsWhatIsWhole;
    }

    /** What is read, of the kinds of file that are mostly something else. */
    public interface Wanted {

        /** True of the first row of a text that will be read as CSV, whatever it is called. */
        boolean isTable(List<String> header);

        /** True of the parts of a workbook that will be read. */
        boolean isBook(List<Member> parts) throws IOException;
    }

    /** One list that is read whole: a workbook that lacks a sheet of it would be another list. */
    private static final Wanted A_LIST = new Wanted() {

        @Override
        public boolean isTable(List<String> header) {
            return true;
        }

        @Override
        public boolean isBook(List<Member> parts) {
            return parts.stream().anyMatch(part -> BookParts.isPart(part, "/xl/workbook.xml"));
        }
    };

    public static Guarded guard(Parcel parcel, Limits limits, Wanted wanted) throws IOException {
        try {
            var passed = new Guard(limits, wanted, false).all(parcel);
            return passed.damages.stream()
                    .findFirst()
                    .<Guarded>map(cut -> new Truncated(passed.contents, cut.where()))
                    .orElseGet(() -> new Clean(passed.contents));
        } catch (Hostile hostile) {
            return new Refused(hostile.where(), hostile.words());
        }
    }

    /**
     * As {@link #guard}, for whoever can do with some of the files: each that is damaged is left out by itself.
     */
    public static Sifted sift(Parcel parcel, Limits limits, Wanted wanted) throws IOException {
        try {
            var passed = new Guard(limits, wanted, true).all(parcel);
            return new Kept(passed.contents, passed.damages);
        } catch (Hostile hostile) {
            return new Sifted.Refused(hostile.where(), hostile.words());
        }
    }

    /**
     * Guards one XML file while it is being read, once and to its end. Of a file that is refused nothing that was read may
     * be used.
     */
    public static Guarded guard(Member file, Limits limits, WatchedXml.Reading reading) throws IOException {
        var watched = new WatchedXml(file, limits);
        try {
            reading.read(watched);
        } catch (Hostile hostile) {
            return new Refused(hostile.where(), hostile.words());
        }
        var contents = new Contents(file.name(), List.of(file));
        return watched.end()
                .<Guarded>map(where -> new Truncated(contents, where))
                .orElseGet(() -> new Clean(contents));
    }

    /**
     * Guards a list that a return is compared with: a CSV file, or a workbook, whose parts are then the contents.
     *
     * @param limits of what the workbook holds
     */
    public static Guarded list(Member file, Limits limits) throws IOException {
        var guarded = guard(Parcel.of(file), limits, A_LIST);
        boolean isOther =
                guarded instanceof Clean(var contents) && Sort.of(file) == Sort.ZIP && !A_LIST.isBook(contents.files());
        return isOther ? new Refused(new Where(file.name(), 0, 0), "This is a zip, and no workbook.") : guarded;
    }

    private record Passed(Contents contents, List<Damage> damages) {}

    /** The first that is hostile in the order of the parcel decides, though files are read at the same time. */
    private Passed all(Parcel parcel) throws IOException {
        var each = AtOnce.all(parcel.members().stream()
                .<AtOnce.Piece<OfMember, IOException>>map(member -> () -> new OfMember().check(member))
                .toList());
        return new Passed(
                new Contents(
                        parcel.name(),
                        each.stream().flatMap(member -> member.files.stream()).toList()),
                each.stream().flatMap(member -> member.damages.stream()).toList());
    }

    /** What was found in one member of the parcel, which may be a zip. */
    private final class OfMember {

        private final List<Member> files = new ArrayList<>();
        private final List<Damage> damages = new ArrayList<>();
        private final Set<String> unread = new HashSet<>();
        private boolean isOffice;
        private long unpacked;

        OfMember check(Member member) throws IOException {
            if (isLitter(member.name())) {
                return this;
            }
            try {
                if (Sort.of(member) == Sort.ZIP) {
                    files.addAll(new ZipCheck(member, limits)
                            .check((name, bytes) -> checkInZip(member.name(), name, bytes)));
                    files.removeIf(file -> isLitter(file.name()) || isLeftOut(file));
                    if (isOffice) {
                        keepTheBook(member);
                    }
                } else {
                    try (var bytes = member.open()) {
                        check(member.name(), bytes);
                    }
                    files.add(member);
                }
            } catch (Hostile broken) {
                leaveOut(broken);
                files.clear();
            }
            return this;
        }

        private void checkInZip(String zip, String name, InputStream bytes) throws IOException {
            if (BookParts.isOfAnOfficeFile(name.substring(zip.length() + 1))) {
                isOffice = true;
                checkPart(name, new Counted(zip, bytes));
                return;
            }
            if (!isLitter(name)) {
                try {
                    check(name, bytes);
                } catch (Hostile broken) {
                    leaveOut(broken);
                }
            }
        }

        /**
         * A sheet that is damaged is left out by itself, and without the other parts there is no workbook. Of the parts
         * that no reader opens nothing is asked but how long they are.
         */
        private void checkPart(String name, InputStream bytes) throws IOException {
            if (!BookParts.isRead(name)) {
                unread.add(name);
                bytes.transferTo(OutputStream.nullOutputStream());
                return;
            }
            try {
                var cut = new XmlCheck(name, Limits.OF_A_WORKBOOK).check(new Utf8(bytes, name, limits.field()));
                if (cut.isPresent()) {
                    throw Hostile.damaged(
                            cut.get(), "The workbook is damaged: this part of it ends before its XML does.");
                }
            } catch (Hostile broken) {
                if (!broken.isOnlyDamaged() || !BookParts.isSheet(name) || wanted == A_LIST) {
                    throw broken;
                }
                unread.add(name);
            }
        }

        /** Refuses an Office file whose parts hold more than a workbook may, whatever a zip of other files may hold. */
        private final class Counted extends FilterInputStream {

            private final String file;

            private Counted(String file, InputStream part) {
                super(part);
                this.file = file;
            }

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int off, int len) throws IOException {
                int count = super.read(into, off, len);
                unpacked += Math.max(count, 0);
                if (unpacked > Limits.OF_A_WORKBOOK.unpacked()) {
                    throw new Hostile(
                            new Where(file, 0, 0),
                            "The workbook unpacks to more than " + Size.of(Limits.OF_A_WORKBOOK.unpacked()) + ".");
                }
                return count;
            }
        }

        private void keepTheBook(Member zip) throws IOException {
            files.removeIf(file -> unread.contains(file.name()));
            var parts =
                    files.stream().filter(file -> BookParts.isRead(file.name())).toList();
            if (!wanted.isBook(parts)) {
                throw Hostile.damaged(
                        new Where(zip.name(), 0, 0),
                        "This is an Office file. If it is a workbook, save each sheet as CSV UTF-8.");
            }
        }

        private void check(String name, InputStream bytes) throws IOException {
            var start = bytes.readNBytes(Sort.LOOKED_AT);
            var whole = new SequenceInputStream(new ByteArrayInputStream(start), bytes);
            switch (Sort.of(start)) {
                case ZIP -> throw Hostile.damaged(new Where(name, 0, 0), "The zip holds another zip. Unpack it first.");
                case OTHER ->
                    throw Hostile.damaged(
                            new Where(name, 0, 0),
                            "This is " + Sort.other(start).orElse("no text") + ". It is no file of a return.");
                case XML ->
                    new XmlCheck(name, limits)
                            .check(new Utf8(whole, name, limits.field()))
                            .map(where -> new Damage(where, "The file ends before its XML does.", false))
                            .ifPresent(damages::add);
                case JSON, EMPTY -> new Utf8(whole, name, Long.MAX_VALUE).transferTo(OutputStream.nullOutputStream());
                case TEXT -> {
                    var text = new Utf8(whole, name, Long.MAX_VALUE);
                    if (wanted.isTable(CsvFile.header(start))
                            || name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
                        new CsvCheck(name, limits).check(text);
                    } else {
                        text.transferTo(OutputStream.nullOutputStream());
                    }
                }
            }
        }

        private void leaveOut(Hostile broken) throws Hostile {
            if (!keepsWhatIsWhole || !broken.isOnlyDamaged()) {
                throw broken;
            }
            damages.add(new Damage(broken.where(), broken.words(), true));
        }

        private boolean isLeftOut(Member file) {
            return damages.stream()
                    .anyMatch(
                            damage -> damage.leftOut() && damage.where().file().equals(file.name()));
        }
    }

    /** What operating systems leave in folders and zips. */
    private static boolean isLitter(String name) {
        var path = "/" + name.toLowerCase(Locale.ROOT);
        var last = path.substring(path.lastIndexOf('/') + 1);
        return last.startsWith(".") || path.contains("/__macosx/") || LITTER.contains(last);
    }
}
