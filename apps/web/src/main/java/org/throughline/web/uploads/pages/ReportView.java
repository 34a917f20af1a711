package org.throughline.web.uploads.pages;

import java.util.List;
import org.throughline.web.journeys.LoadReport;
import org.throughline.web.pages.Days;

/** The reconciliation of a load in finished words. */
public record ReportView(
        List<String> sources,
        List<Table> tables,
        List<Figure> facts,
        List<Figure> children,
        String refused,
        String listed,
        List<Noted> noted) {

    public record Table(String source, String name, String rows, String refused) {}

    public record Figure(String words, String number) {}

    public record Noted(String where, String field, String words, String example, String times) {}

    static ReportView of(LoadReport report) {
        var facts = report.facts();
        var children = report.children();
        return new ReportView(
                report.sources().stream().map(ReportView::source).toList(),
                report.tables().stream()
                        .map(table ->
                                new Table(table.source(), table.name(), number(table.rows()), number(table.refused())))
                        .toList(),
                List.of(
                        new Figure("Facts in the files", number(facts.read())),
                        new Figure("Added", number(facts.added())),
                        new Figure("Corrected", number(facts.corrected())),
                        new Figure("Withdrawn", number(facts.withdrawn())),
                        new Figure("Already held, unchanged", number(facts.unchanged()))),
                List.of(
                        new Figure("New to the record", number(children.added())),
                        new Figure("Known already", number(children.known())),
                        new Figure("Waiting for somebody to decide who they are", number(children.inConflict()))),
                Days.count(report.refusedRows(), "row was refused", "rows were refused"),
                Days.count(report.listed(), "value was not understood", "values were not understood"),
                report.noted().stream().map(ReportView::noted).toList());
    }

    private static String source(LoadReport.Source source) {
        return source.form()
                + (source.year() == 0 ? "" : ", year ending 31 March " + source.year())
                + (source.yearGuessed() ? ", worked out from its dates" : "")
                + (source.authority().isBlank() ? "" : ", authority " + source.authority())
                + source.made()
                        .map(made -> ", made on " + Days.inWords(made.toLocalDate()))
                        .orElse("")
                + (source.complete() ? "" : ". It ends early: nothing was withdrawn for what it lacks");
    }

    private static Noted noted(LoadReport.Noted noted) {
        return new Noted(
                noted.file() + ", line " + number(noted.line()),
                noted.field().isBlank() ? noted.table() : noted.field(),
                noted.words(),
                noted.example(),
                number(noted.times()));
    }

    private static String number(long number) {
        return "%,d".formatted(number);
    }
}
