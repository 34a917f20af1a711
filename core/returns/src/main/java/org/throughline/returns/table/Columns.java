package org.throughline.returns.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.returns.reading.Listing;

/** Where a file keeps the columns that its table has, whatever their order in it. */
public final class Columns {

    private final List<Integer> places;
    private final int width;

    private Columns(List<Integer> places, int width) {
        this.places = List.copyOf(places);
        this.width = width;
    }

    /** @param wanted in the order in which {@link #cells} shall give them; one that the file lacks gives empty cells */
    public static Columns of(List<String> header, List<String> wanted) {
        var names = named(header);
        return new Columns(wanted.stream().map(names::indexOf).toList(), width(header));
    }

    /** Column names as they are compared: without spaces round them, in lower case. */
    public static List<String> named(List<String> header) {
        return header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Lists the columns that are not among the known ones; those without a name are passed over. */
    public static void listUnknown(List<String> header, List<String> known, String table, Listing listing) {
        for (var name : header) {
            if (!name.isBlank() && !known.contains(name.strip().toLowerCase(Locale.ROOT))) {
                listing.unknownField(table, name.strip(), 1);
            }
        }
    }

    /** The wanted cells of a row, in the wanted order; empty where the row is of another width than the header. */
    public Optional<List<String>> cells(CsvRow row) {
        if (!row.fits(width)) {
            return Optional.empty();
        }
        var cells = new ArrayList<String>(places.size());
        for (int place : places) {
            cells.add(row.cell(place));
        }
        return Optional.of(cells);
    }

    /** The header's width, without the nameless columns that spreadsheets leave behind at its end. */
    private static int width(List<String> header) {
        int width = header.size();
        while (width > 0 && header.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
