package org.throughline.returns.ssda903;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Return;
import org.throughline.returns.reading.Stated.YearFrom;
import org.throughline.returns.reading.Told;

/** Gathers the files of one folder, and of the folder {@code last} in it, that are tables of the return. */
public final class Ssda903Folder {

    private final YearFiles now = new YearFiles();
    private final YearFiles before = new YearFiles();
    private ReturnJson said = ReturnJson.NONE;

    /** True of the header of a table, or of one that lacks a few of its columns. */
    public static boolean isTable(List<String> header) {
        return Table.of(header).isPresent() || Table.nearest(header).isPresent();
    }

    /** What became of a file that was offered. */
    public sealed interface Offer {
        record Taken() implements Offer {}

        record NotOurs() implements Offer {}

        record NotUsable(NotUnderstood why) implements Offer {}
    }

    /** @param last true of a file in the folder {@code last} */
    public Offer offer(Member file, List<String> header, boolean last) {
        var table = Table.of(header);
        if (table.isPresent()) {
            return (last ? before : now).add(table.get(), file)
                    ? new Offer.Taken()
                    : notUsable(
                            file,
                            table.get(),
                            "Another file in its folder is the table "
                                    + table.get().title() + " already.");
        }
        return Table.nearest(header)
                .<Offer>map(near -> notUsable(
                        file,
                        near,
                        "This looks like the SSDA903 table " + near.title() + " but lacks the columns "
                                + String.join(", ", near.lacking(header)) + "."))
                .orElseGet(Offer.NotOurs::new);
    }

    /** True of the small file that says the council and the year. */
    public boolean offerJson(Member file) throws IOException {
        var found = ReturnJson.in(file);
        found.ifPresent(json -> said = json);
        return found.isPresent();
    }

    /** The return that the files make; empty where none of them was a table. */
    public Optional<Return> found(Told told) throws IOException {
        if (now.isEmpty() && before.isEmpty()) {
            return Optional.empty();
        }
        var from = YearFrom.THE_RETURN;
        var year = said.year();
        if (year.isEmpty()) {
            from = YearFrom.WHOEVER_HANDED_IT_IN;
            year = told.year();
        }
        if (year.isEmpty()) {
            from = YearFrom.ITS_DATES;
            year = YearOfDates.of(now);
        }
        if (year.isEmpty()) {
            from = YearFrom.NOTHING;
        }
        var last = year.isPresent() ? before : new YearFiles();
        return Optional.of(new Ssda903Tables(now, last, new CollectionYear(said.authority(), year.orElse(0)), from));
    }

    private static Offer notUsable(Member file, Table table, String words) {
        return new Offer.NotUsable(NotUnderstood.file(file.name(), table.title(), words));
    }
}
