package org.throughline.returns.parcel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.throughline.returns.parcel.Guarded.Clean;
import org.throughline.returns.parcel.Guarded.Refused;
import org.throughline.returns.parcel.Guarded.Truncated;
import org.throughline.returns.parcel.Guarded.Where;
import org.throughline.returns.table.CsvFile;

/** The first pass over a parcel: reads every byte once, in bounded memory, and keeps none. */
public final class Guard {

    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

    private final Limits limits;
    private final Predicate<List<String>> isTable;
    private final List<Member> files = new ArrayList<>();
    private Optional<Where> end = Optional.empty();

    private Guard(Limits limits, Predicate<List<String>> isTable) {
        this.limits = limits;
        this.isTable = isTable;
    }

    /** @param isTable true of the first row of a text that will be read as CSV, whatever it is called */
    public static Guarded guard(Parcel parcel, Limits limits, Predicate<List<String>> isTable) throws IOException {
        var guard = new Guard(limits, isTable);
        try {
            for (var member : parcel.members()) {
                guard.check(member);
            }
        } catch (Hostile hostile) {
            return new Refused(hostile.where(), hostile.words());
        }
        var contents = new Contents(parcel.name(), guard.files);
        return guard.end.<Guarded>map(where -> new Truncated(contents, where)).orElseGet(() -> new Clean(contents));
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

    private void check(Member member) throws IOException {
        if (isLitter(member.name())) {
            return;
        }
        if (Sort.of(member) == Sort.ZIP) {
            for (var file : new ZipCheck(member, limits).check(this::checkInZip)) {
                if (!isLitter(file.name())) {
                    files.add(file);
                }
            }
            return;
        }
        try (var bytes = member.open()) {
            check(member.name(), bytes);
        }
        files.add(member);
    }

    private void checkInZip(String name, InputStream bytes) throws IOException {
        if (name.endsWith("/[Content_Types].xml")) {
            throw new Hostile(
                    new Where(name, 0, 0),
                    "This is an Office file. If it is a workbook, save each sheet as CSV UTF-8.");
        }
        if (!isLitter(name)) {
            check(name, bytes);
        }
    }

    private void check(String name, InputStream bytes) throws IOException {
        var start = bytes.readNBytes(Sort.LOOKED_AT);
        var whole = new SequenceInputStream(new ByteArrayInputStream(start), bytes);
        switch (Sort.of(start)) {
            case ZIP -> throw new Hostile(new Where(name, 0, 0), "The zip holds another zip. Unpack it first.");
            case OTHER ->
                throw new Hostile(
                        new Where(name, 0, 0),
                        "This is " + Sort.other(start).orElse("no text") + ". It is no file of a return.");
            case XML -> {
                var cut = new XmlCheck(name, limits).check(new Utf8(whole, name, limits.field()));
                end = end.or(() -> cut);
            }
            case JSON, EMPTY -> new Utf8(whole, name, Long.MAX_VALUE).transferTo(OutputStream.nullOutputStream());
            case TEXT -> {
                var text = new Utf8(whole, name, Long.MAX_VALUE);
                if (isTable.test(CsvFile.header(start))
                        || name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    new CsvCheck(name, limits).check(text);
                } else {
                    text.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    /** What operating systems leave in folders and zips. */
    private static boolean isLitter(String name) {
        var path = "/" + name.toLowerCase(Locale.ROOT);
        var last = path.substring(path.lastIndexOf('/') + 1);
        return last.startsWith(".") || path.contains("/__macosx/") || LITTER.contains(last);
    }
}
