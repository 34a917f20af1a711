package org.throughline.web.uploads;

import java.util.ArrayList;
import java.util.List;
import org.throughline.web.journeys.LoadReport;

/** A reconciliation as lines for a terminal. */
final class ReportInWords {

    private static final int GROUPS = 12;

    private ReportInWords() {}

    static List<String> of(LoadReport report) {
        var lines = new ArrayList<String>();
        for (var source : report.sources()) {
            lines.add("%s%s%s%s"
                    .formatted(
                            source.form(),
                            source.year() == 0 ? "" : ", year ending 31 March " + source.year(),
                            source.yearGuessed() ? " (worked out from its dates)" : "",
                            source.complete() ? "" : "; it ends early, so nothing was withdrawn for what it lacks"));
        }
        for (var table : report.tables()) {
            lines.add("  %-28s %,10d rows read%s"
                    .formatted(
                            table.name(),
                            table.rows(),
                            table.refused() == 0 ? "" : ", %,d refused".formatted(table.refused())));
        }
        var facts = report.facts();
        lines.add("Facts: %,d read; %,d added, %,d corrected, %,d withdrawn, %,d unchanged."
                .formatted(facts.read(), facts.added(), facts.corrected(), facts.withdrawn(), facts.unchanged()));
        var children = report.children();
        lines.add("Children: %,d new, %,d known, %,d in conflict."
                .formatted(children.added(), children.known(), children.inConflict()));
        lines.add("Rows refused: %,d. Not understood: %,d.".formatted(report.refusedRows(), report.listed()));
        report.noted().stream()
                .limit(GROUPS)
                .map(noted -> "  %s line %,d%s: %s%s%s"
                        .formatted(
                                noted.file(),
                                noted.line(),
                                noted.field().isBlank() ? "" : ", " + noted.field(),
                                noted.words(),
                                noted.example().isBlank() ? "" : " (" + noted.example() + ")",
                                noted.times() == 1 ? "" : ", %,d times".formatted(noted.times())))
                .forEach(lines::add);
        if (report.noted().size() > GROUPS) {
            lines.add("  and %,d kinds more: the load's page lists them all."
                    .formatted(report.noted().size() - GROUPS));
        }
        return lines;
    }
}
