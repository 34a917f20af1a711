package org.throughline.returns.annexa;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.returns.annexa.AnnexList.Column;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.workbook.Workbook;

/**
 * The row of headers of a sheet, which may have titles above it.
 *
 * @param row its number from 1
 * @param places where each column stands that the sheet has
 * @param unknown headers of the sheet that are none of the list's
 */
record Heading(AnnexList list, Member part, int row, Map<String, Integer> places, List<String> unknown) {

    private static final int LOOKED_AT = 6;

    Heading {
        places = Map.copyOf(places);
        unknown = List.copyOf(unknown);
    }

    /** Of the first rows the one with most of the list's headers; empty where it lacks the first of them. */
    static Optional<Heading> of(Workbook book, Member part, AnnexList list) throws IOException {
        var best = Optional.<Heading>empty();
        for (var row : book.first(part, LOOKED_AT)) {
            var heading = in(row, part, list);
            if (best.isEmpty() || heading.places().size() > best.get().places().size()) {
                best = Optional.of(heading);
            }
        }
        return best.filter(heading ->
                heading.places().containsKey(list.columns().getFirst().key()));
    }

    /** How many columns from the first on hold something of the list. */
    int width() {
        return places.values().stream().mapToInt(place -> place + 1).max().orElse(0);
    }

    /** The column that stands at this place; empty where it is none of the list's. */
    Optional<Column> at(int place) {
        return list.columns().stream()
                .filter(column -> Integer.valueOf(place).equals(places.get(column.key())))
                .findFirst();
    }

    private static Heading in(Workbook.Row row, Member part, AnnexList list) {
        var places = new HashMap<String, Integer>();
        var unknown = new ArrayList<String>();
        for (int n = 0; n < row.cells().size(); n++) {
            var text = row.cells().get(n);
            var column = list.columns().stream()
                    .filter(one -> one.isHeaded(text) && !places.containsKey(one.key()))
                    .findFirst();
            if (column.isPresent()) {
                places.put(column.get().key(), n);
            } else if (!text.isBlank()) {
                unknown.add(text.strip());
            }
        }
        return new Heading(list, part, row.number(), places, unknown);
    }

    Column column(String key) {
        return list.columns().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(list.sheet() + " has no column " + key));
    }
}
