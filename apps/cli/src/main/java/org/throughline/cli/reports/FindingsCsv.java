package org.throughline.cli.reports;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.throughline.ofsted.report.Answer;
import org.throughline.ofsted.report.Area;
import org.throughline.ofsted.report.Inspection;
import org.throughline.ofsted.sense.Said;
import org.throughline.ofsted.sense.Senses;
import org.throughline.themes.Theme;

/** What files say as a table: one row for each paragraph of the findings and each area for improvement, and for what is amiss. */
final class FindingsCsv implements Telling {

    private final CsvWriter csv;

    FindingsCsv(Writer out) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(
                "file",
                "list",
                "number",
                "page",
                "section",
                "polarity",
                "polarity_suggested",
                "themes",
                "themes_suggested",
                "text");
    }

    @Override
    public void tell(ReportFile file) throws IOException {
        var name = file.file().toString();
        switch (file.answer()) {
            case Answer.Report(var inspection) -> inspection(name, inspection);
            case Answer.Letter(var letter) -> letter.problems().forEach(it -> problem(name, it));
            case Answer.NotRead(var why) -> problem(name, why);
        }
        csv.flush();
    }

    private void inspection(String file, Inspection read) {
        read.problems().forEach(it -> problem(file, it));
        for (var area : read.areas()) {
            area(file, "area", area);
        }
        for (var area : read.lscbAreas()) {
            area(file, "lscb area", area);
        }
        for (var finding : read.findings()) {
            var sense = Senses.of(finding);
            csv.writeRecord(
                    file,
                    "finding",
                    Integer.toString(finding.number()),
                    Integer.toString(finding.page()),
                    finding.section(),
                    sense.polarity().it().words(),
                    sense.polarity().isSuggested() ? "yes" : "no",
                    names(sense.themes(), false),
                    names(sense.themes(), true),
                    finding.text());
        }
    }

    private void area(String file, String list, Area area) {
        var themes = Senses.themesOf(area);
        csv.writeRecord(
                file,
                list,
                Integer.toString(area.number()),
                Integer.toString(area.page()),
                area.theme(),
                "",
                "",
                names(themes, false),
                names(themes, true),
                area.text());
    }

    private void problem(String file, String sentence) {
        csv.writeRecord(file, "problem", "", "", "", "", "", "", "", sentence);
    }

    private static String names(List<Said<Theme>> themes, boolean suggested) {
        return themes.stream()
                .filter(it -> it.isSuggested() == suggested)
                .map(it -> it.it().words())
                .collect(joining("; "));
    }
}
