package org.throughline.returns.cin.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Objects;
import org.throughline.returns.checks.Finding;
import org.throughline.returns.parcel.Member;

/** The example censuses and what stands beside them. */
final class Vectors {

    private Vectors() {}

    static Member file(String name) {
        return Member.of(name, () -> open(name));
    }

    /** Without the header line. */
    static List<String> lines(String name) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(open(name), UTF_8))) {
            return lines.lines().skip(1).toList();
        }
    }

    static InputStream open(String name) {
        return Objects.requireNonNull(Vectors.class.getResourceAsStream("/vectors/cin/" + name), name);
    }

    /** As {@code rule,type,table,child_no,LAchildID,element,row,fields}; no value in the examples needs quotes. */
    static String line(Finding finding) {
        var place = finding.place();
        return String.join(
                ",",
                finding.check().code(),
                finding.check().kind().word(),
                place.table(),
                place.number() < 0 ? "" : Integer.toString(place.number()),
                place.child(),
                place.element(),
                "",
                finding.fields());
    }
}
