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
        var found = new Heading[1];
        book.read(part, row -> {
            if (row.number() <= LOOKED_AT) {
                var heading = in(row, part, list);
                if (found[0] == null
                        || heading.places().size() > found[0].places().size()) {
                    found[0] = heading;
                }
            }
        });
        return Optional.ofNullable(found[0])
                .filter(heading ->
                        heading.places().containsKey(list.columns().getFirst().key()));
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
