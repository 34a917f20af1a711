package org.throughline.cli.check;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
    private TellingOptions telling = new TellingOptions();

    @Override
    public Integer call() {
        return new CheckOfCensus(file, year).tell(telling.telling());
    }
}
