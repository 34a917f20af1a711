package org.throughline.cli.returning;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.throughline.cli.files.Ending;
import org.throughline.cli.files.JoinedFiles;
import org.throughline.journey.Collection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a return of one year out of files of that year, or of the year before. */
@Command(
        name = "return",
        description = "Writes a return out of files: of its own year, or what goes on into it from the year before.",
        footer = "Ends with 0 when it was written, 2 when the files cannot be read.",
        sortOptions = false)
public final class ReturnCommand implements Callable<Integer> {

    /** The first collection year whose form is written. */
    private static final int FIRST_YEAR = 2024;

    /** Which return. */
    enum Which {
        cin(Collection.CIN),
        ssda903(Collection.SSDA903);

        private final Collection collection;

        Which(Collection collection) {
            this.collection = collection;
        }
    }

    /** How it is written. */
    enum Format {
        csv,
        xml
    }

    @Parameters(index = "0", paramLabel = "RETURN", description = "Which: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init")
    private Which which;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = "Files, folders or zips of returns.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YEAR",
            description = "The collection year, by the 31 March that closes it.")
    private int year;

    @Option(
            names = "--as-at",
            required = true,
            paramLabel = "DATE",
            description = "The day from which it is looked at; what happened later is not there yet.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate asAt;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "PATH",
            description = "Where it is written: a file for XML; for CSV tables a new folder, or a file ending in .zip.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--format", description = "Of the SSDA903: ${COMPLETION-CANDIDATES}. The census is XML.")
    private Format format = Format.csv;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (year < FIRST_YEAR || year > asAt.getYear() + 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A return can be written for the years from %d to the one that is running on %s; not for %d."
                            .formatted(FIRST_YEAR, asAt, year));
        }
        var progress = spec.commandLine().getErr();
        return Ending.of(
                () -> {
                    var files = JoinedFiles.of(which.collection, paths, year);
                    long children = write(files, progress);
                    progress.println(String.format(Locale.UK, "%,d children written to %s", children, out));
                    if (files.notUnderstood() > 0) {
                        progress.println(String.format(
                                Locale.UK,
                                "%,d things in the files were not understood; check lists them.",
                                files.notUnderstood()));
                    }
                    return 0;
                },
                progress);
    }

    private long write(JoinedFiles files, PrintWriter progress) throws IOException {
        return switch (which) {
            case cin -> WrittenReturns.census(files, year, asAt, out);
            case ssda903 ->
                format == Format.xml
                        ? WrittenReturns.careXml(files, year, asAt, out, progress)
                        : WrittenReturns.careTables(files, year, asAt, out);
        };
    }
}
