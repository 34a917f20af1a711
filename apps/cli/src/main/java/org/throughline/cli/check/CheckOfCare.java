package org.throughline.cli.check;

import java.io.IOException;
import java.io.PrintWriter;
import org.throughline.cli.files.CannotBeRead;
import org.throughline.cli.files.CareFiles;
import org.throughline.returns.checks.Kind;
import org.throughline.returns.checks.Place;
import org.throughline.returns.ssda903.checks.Ssda903Checking;
import org.throughline.returns.ssda903.child.Children;

/** An SSDA903 return to be checked. */
record CheckOfCare(CareFiles.Named named) {

    int tell(Telling telling) {
        return telling.tell(this::check, CheckOfCare::sum, Ssda903Csv::write);
    }

    private Checked check(PrintWriter progress) throws IOException, CannotBeRead {
        progress.println("Reading: SSDA903");
        progress.flush();
        var files = CareFiles.at(named);
        var children = files.children();
        progress.println("Checking: " + Amount.of(children.size()) + " children, by the rules of the year to 31 March "
                + children.year().ending());
        progress.flush();
        var result = Ssda903Checking.check(children, files.given());
        return new Checked(
                "SSDA903 (children looked after)",
                named.path().toString(),
                children.year().authority(),
                children.year().ending(),
                children.size(),
                files.complete(),
                result.findings(),
                result.selection().skipped(),
                files.remarks(),
                row -> inWords(row, children));
    }

    private static String sum(Checked checked) {
        return Amount.of(checked.children()) + " children checked: "
                + Amount.of(checked.findings().count(Kind.ERROR)) + " findings";
    }

    private static String inWords(Place row, Children children) {
        return "%s, line %d".formatted(row.table(), children.line(row));
    }
}
