package org.throughline.cli.check;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import org.throughline.returns.checks.Finding;
import org.throughline.returns.checks.Findings;

/** Findings in an SSDA903 return as a table: one line for each, and nothing else. */
final class Ssda903Csv {

    private Ssda903Csv() {}

    static void write(Findings findings, Writer out) throws IOException {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord("rule", "table", "row", "child", "fields");
        findings.each(finding -> write(finding, csv));
        csv.flush();
    }

    private static void write(Finding finding, CsvWriter csv) {
        var place = finding.place();
        csv.writeRecord(
                finding.check().code(),
                place.table(),
                Integer.toString(place.number()),
                place.child(),
                finding.fields());
    }
}
