package org.throughline.web.people.pages;

import java.util.Arrays;
import java.util.Optional;
import org.throughline.journey.Collection;
import org.throughline.journey.Line;

/** A child's line as it stands in an address or a form: CIN/VS123. */
final class LineAddress {

    private LineAddress() {}

    static String of(Line line) {
        return line.collection() + "/" + line.key();
    }

    static Optional<Line> read(String text) {
        var parts = text.split("/", 2);
        return parts.length < 2
                ? Optional.empty()
                : Arrays.stream(Collection.values())
                        .filter(collection -> collection.name().equals(parts[0]))
                        .findFirst()
                        .map(collection -> Line.child(collection, parts[1]));
    }
}
