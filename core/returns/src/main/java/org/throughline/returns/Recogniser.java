package org.throughline.returns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.journey.Scope;
import org.throughline.returns.allocations.Allocations;
import org.throughline.returns.annexa.AnnexWorkbook;
import org.throughline.returns.cin.CinCensus;
import org.throughline.returns.parcel.BookParts;
import org.throughline.returns.parcel.Contents;
import org.throughline.returns.parcel.Guard;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Sort;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Recognised;
import org.throughline.returns.reading.Return;
import org.throughline.returns.reading.Stated;
import org.throughline.returns.reading.Told;
import org.throughline.returns.ssd.SsdFolder;
import org.throughline.returns.ssda903.Ssda903Folder;
import org.throughline.returns.ssda903.Ssda903Xml;
import org.throughline.returns.table.CsvFile;

/** Tells what the files of a parcel are. Tables that lie in one folder belong together. */
final class Recogniser {

    private static final String LAST_YEAR = "last";

    private final Told told;
    private final Map<String, Folder> folders = new LinkedHashMap<>();
    private final List<Return> returns = new ArrayList<>();
    private final List<NotUnderstood> others = new ArrayList<>();

    Recogniser(Told told) {
        this.told = told;
    }

    /** What is read, and what was plainly meant to be. */
    record Reads() implements Guard.Wanted {

        @Override
        public boolean isTable(List<String> header) {
            return Ssda903Folder.isTable(header) || SsdFolder.isTable(header) || Allocations.isList(header);
        }

        @Override
        public boolean isBook(List<Member> parts) throws IOException {
            return AnnexWorkbook.isOne(parts);
        }
    }

    Recognised recognise(Contents contents) throws IOException {
        var books = BookParts.in(contents.files());
        var parts = books.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        for (var file : contents.files()) {
            if (parts.contains(file)) {
                continue;
            }
            switch (Sort.of(file)) {
                case XML -> xml(file);
                case JSON -> json(file);
                case TEXT -> table(file);
                case EMPTY -> other(file, "The file is empty.");
                case ZIP, OTHER -> other(file, "The file is in no form that is read.");
            }
        }
        for (var folder : folders.values()) {
            folder.ssda903.found(told).ifPresent(returns::add);
            folder.ssd.found(told).ifPresent(returns::add);
        }
        for (var book : books.entrySet()) {
            var found = AnnexWorkbook.in(book.getKey(), book.getValue(), told);
            others.addAll(found.others());
            found.read().ifPresent(returns::add);
        }
        return once();
    }

    private void xml(Member file) throws IOException {
        Optional<? extends Return> found = CinCensus.in(file);
        if (found.isEmpty()) {
            found = Ssda903Xml.in(file, told);
        }
        if (found.isPresent()) {
            returns.add(found.get());
        } else {
            other(file, "This XML is neither a children in need census nor an SSDA903 return.");
        }
    }

    private void json(Member file) throws IOException {
        if (!folder(file).ssda903.offerJson(file)) {
            other(file, "The file is in no form that is read.");
        }
    }

    private void table(Member file) throws IOException {
        List<String> header;
        try (var start = file.open()) {
            header = CsvFile.header(start.readNBytes(Sort.LOOKED_AT));
        }
        var folder = folder(file);
        if (folder.ssd.offer(file, header)) {
            return;
        }
        var notOurs = SsdFolder.whyNot(file, header);
        if (notOurs.isPresent()) {
            others.add(notOurs.get());
            return;
        }
        if (Allocations.isList(header)) {
            returns.add(Allocations.in(file, told));
            return;
        }
        switch (folder.ssda903.offer(file, header, isLastYears(file))) {
            case Ssda903Folder.Offer.Taken _ -> {}
            case Ssda903Folder.Offer.NotUsable(var why) -> others.add(why);
            case Ssda903Folder.Offer.NotOurs _ ->
                other(file, "The columns of this file are those of no table that is read.");
        }
    }

    /**
     * Two files that are a whole statement of the same thing cannot both be: a year's own table is read before one
     * that another year's return brings along, and else the first.
     */
    private Recognised once() {
        var owners = new LinkedHashMap<Scope, Stated.Table>();
        for (boolean own : List.of(true, false)) {
            for (var found : returns) {
                for (var table : found.stated().tables()) {
                    if (own == (table.scope().year() == found.stated().year())) {
                        owners.putIfAbsent(table.scope(), table);
                    }
                }
            }
        }
        var single = new ArrayList<Return>();
        for (var found : returns) {
            var spare = new HashSet<Scope>();
            for (var table : found.stated().tables()) {
                var owner = Objects.requireNonNull(owners.get(table.scope()));
                if (!owner.equals(table)) {
                    spare.add(table.scope());
                    others.add(NotUnderstood.file(
                            table.file(),
                            table.scope().table(),
                            "The same table of the same council and year is in " + owner.file() + " already."));
                }
            }
            found.without(spare).ifPresent(single::add);
        }
        return new Recognised(single, others);
    }

    private void other(Member file, String words) {
        others.add(NotUnderstood.file(file.name(), "", words));
    }

    private Folder folder(Member file) {
        var path = parent(file.name());
        return folders.computeIfAbsent(isLastYears(file) ? parent(path) : path, _ -> new Folder());
    }

    private static boolean isLastYears(Member file) {
        var folder = parent(file.name());
        return folder.substring(folder.lastIndexOf('/') + 1).equalsIgnoreCase(LAST_YEAR);
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static final class Folder {
        private final Ssda903Folder ssda903 = new Ssda903Folder();
        private final SsdFolder ssd = new SsdFolder();
    }
}
