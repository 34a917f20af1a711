package org.throughline.ofsted.reading;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.ofsted.print.Prose;
import org.throughline.ofsted.print.Words;
import org.throughline.ofsted.report.Licence;
import org.throughline.ofsted.report.Quote;
import org.throughline.ofsted.report.Stated;

/** The terms under which a report may be used again, as it prints them. */
final class Licences {

    private static final Pattern OPEN = Pattern.compile(Words.pattern("terms of the Open Government Licence"));
    private static final Pattern EDUCATIONAL = Pattern.compile(Words.pattern("non-commercial educational purposes"));
    private static final Pattern NON_COMMERCIAL = Pattern.compile(Words.pattern("for non-commercial purposes"));

    private Licences() {}

    static Stated<Licence> of(Prose prose) {
        return Stream.of(prose.whole(), prose.smallPrint())
                .flatMap(passage -> Stream.of(
                                passage.find(OPEN).map(it -> printed(Licence.OPEN_GOVERNMENT, it)),
                                passage.find(EDUCATIONAL).map(it -> printed(Licence.NON_COMMERCIAL_EDUCATIONAL, it)),
                                passage.find(NON_COMMERCIAL).map(it -> printed(Licence.NON_COMMERCIAL, it)))
                        .flatMap(java.util.Optional::stream))
                .findFirst()
                .orElseGet(() -> new Stated.Absent<>("The report prints no terms for using it again."));
    }

    private static Stated<Licence> printed(Licence licence, org.throughline.ofsted.print.Passage.Found found) {
        return new Stated.Printed<>(licence, new Quote(found.page(), found.words()));
    }
}
