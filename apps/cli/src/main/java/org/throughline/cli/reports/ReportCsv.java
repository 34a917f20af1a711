package org.throughline.cli.reports;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.ofsted.report.Answer;
import org.throughline.ofsted.report.Inspection;
import org.throughline.ofsted.report.Judged;
import org.throughline.ofsted.report.Stated;
import org.throughline.ofsted.report.Urgency;
import org.throughline.ofsted.report.VisitLetter;

/** What files say as a table: one row for each, counts in place of long texts. */
final class ReportCsv implements Telling {

    private static final List<String> BEFORE = List.of(
            "file",
            "sha256",
            "urn",
            "authority_printed",
            "framework",
            "kind",
            "kind_basis",
            "onsite_start",
            "onsite_end",
            "onsite_periods",
            "published_printed",
            "lead_inspector");
    private static final List<String> AFTER = List.of(
            "areas_count",
            "areas_priority_count",
            "lscb_areas_count",
            "findings_last_number",
            "layout",
            "licence",
            "checks_agreed",
            "problems");

    private final CsvWriter csv;

    ReportCsv(Writer out) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(
                Stream.of(BEFORE, Stream.of(Judged.values()).map(Judged::key).toList(), AFTER)
                        .flatMap(List::stream)
                        .toList());
    }

    @Override
    public void tell(ReportFile file) throws IOException {
        var row = new ArrayList<String>(List.of(file.file().toString(), file.sha256()));
        switch (file.answer()) {
            case Answer.Report(var inspection) -> inspection(row, inspection);
            case Answer.Letter(var letter) -> letter(row, letter);
            case Answer.NotRead(var why) -> rest(row, why);
        }
        csv.writeRecord(row);
        csv.flush();
    }

    private static void inspection(List<String> row, Inspection read) {
        row.add(read.urn().value().orElse(""));
        row.add(read.authority().value().orElse(""));
        row.add(read.family().framework().words());
        row.add(read.kind().value().map(it -> it.words()).orElse(""));
        row.add(read.kind() instanceof Stated.Concluded<?>(var _, var basis) ? basis : "title");
        days(row, read.onSite());
        row.add(read.published().value().map(Object::toString).orElse(""));
        row.add(read.leadInspector().value().orElse(""));
        for (var judged : Judged.values()) {
            row.add(read.grade(judged).map(it -> it.words()).orElse(""));
        }
        row.add(Integer.toString(read.areas().size()));
        row.add(Long.toString(read.areas().stream()
                .filter(it -> it.urgency() == Urgency.PRIORITY)
                .count()));
        row.add(Integer.toString(read.lscbAreas().size()));
        row.add(
                read.findings().isEmpty()
                        ? ""
                        : Integer.toString(read.findings().getLast().number()));
        row.add(read.family().words());
        row.add(read.licence().value().map(it -> it.words()).orElse(""));
        row.add(read.agreed().stream().map(Enum::name).collect(joining(" ")));
        row.add(String.join(" ", read.problems()));
    }

    private static void letter(List<String> row, VisitLetter read) {
        row.add("");
        row.add(read.authority().value().orElse(""));
        row.add("");
        row.add(read.kind().value().map(it -> it.words()).orElse(""));
        row.add("title");
        days(row, read.onSite());
        row.add("");
        row.add(String.join(" and ", read.inspectors().value().orElse(List.of())));
        rest(row, String.join(" ", read.problems()));
    }

    private static void days(List<String> row, Stated<List<org.throughline.ofsted.report.Period>> onSite) {
        var periods = onSite.value().orElse(List.of());
        row.add(periods.isEmpty() ? "" : periods.getFirst().start().toString());
        row.add(periods.isEmpty() ? "" : periods.getLast().end().toString());
        row.add(periods.stream().map(it -> it.start() + "/" + it.end()).collect(joining("; ")));
    }

    private static void rest(List<String> row, String problems) {
        while (row.size() < BEFORE.size() + Judged.values().length + AFTER.size() - 1) {
            row.add("");
        }
        row.add(problems);
    }
}
