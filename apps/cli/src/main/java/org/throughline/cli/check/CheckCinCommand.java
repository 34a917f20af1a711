package org.throughline.cli.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.throughline.cli.files.CannotBeRead;
import org.throughline.cli.files.CensusFile;
import org.throughline.returns.checks.Kind;
import org.throughline.returns.cin.checks.CinPlaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a children in need census. */
@Command(
        name = "cin",
        description = "Checks a children in need census by the department's rules.",
        footer = "Ends with 0 when nothing must be put right, 1 when something must, 2 when the file cannot be read.",
        sortOptions = false)
final class CheckCinCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The census: an XML file, or a zip with it.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "The collection year whose rules are meant, by the 31 March that closes it."
                    + " Default: the year of the reference date in the file.")
    private @Nullable Integer year;

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() {
        return telling.tell(this::check, CheckCinCommand::sum, CinCsv::write, CinPlaces::inWords);
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
        return String.format(
                Locale.UK,
                "%,d children checked: %,d errors, %,d queries",
                checked.children(),
                checked.findings().count(Kind.ERROR),
                checked.findings().count(Kind.QUERY));
    }
}
