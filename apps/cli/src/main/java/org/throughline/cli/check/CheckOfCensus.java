package org.throughline.cli.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.throughline.cli.files.CannotBeRead;
import org.throughline.cli.files.CensusFile;
import org.throughline.returns.checks.Kind;

/**
 * A census to be checked.
 *
 * @param year whose rules are meant; null for the one that the census states
 */
record CheckOfCensus(Path file, @Nullable Integer year) {

    int tell(Telling telling) {
        return telling.tell(this::check, CheckOfCensus::sum, CinCsv::write);
    }

    private Checked check(PrintWriter progress) throws IOException, CannotBeRead {
        var remarks = new ArrayList<String>();
        var run = new CensusRun(year, remarks, progress);
        CensusFile.read(file, run::read)
                .ifPresent(where -> remarks.addFirst(
                        "%s breaks off at line %d, before the end of Message. Only whole children before it were checked."
                                .formatted(file, where.line())));
        return run.checked(String.valueOf(file.getFileName()), remarks);
    }

    private static String sum(Checked checked) {
        return Amount.of(checked.children()) + " children checked: "
                + Amount.of(checked.findings().count(Kind.ERROR)) + " errors, "
                + Amount.of(checked.findings().count(Kind.QUERY)) + " queries";
    }
}
