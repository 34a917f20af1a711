package org.throughline.cli.check;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a children in need census. */
@Command(
        name = "cin",
        description = "Checks a children in need census by the department's rules.",
        footer = "Ends with 0 when nothing must be put right, 1 when something must, 2 when the file cannot be read.",
        sortOptions = false)
final class CheckCinCommand implements Callable<Integer> {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Parameters(paramLabel = "FILE", description = "The census: an XML file, or a zip with it.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "The collection year whose rules are meant, by the 31 March that closes it."
                    + " Default: the year of the reference date in the file.")
    private @Nullable Integer year;

    @Option(names = "--format", description = "How the findings are written: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.csv;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "Where they are written; - is standard output. Default: ${DEFAULT-VALUE}.")
    private Path out = STANDARD_OUTPUT;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Say this.")
    private boolean help;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (format == Format.xlsx && out.equals(STANDARD_OUTPUT)) {
            throw new ParameterException(spec.commandLine(), "A workbook is written to a file: name it with --out.");
        }
        var progress = spec.commandLine().getErr();
        try {
            var checked = check(progress);
            if (format == Format.xlsx) {
                try (var bytes = new BufferedOutputStream(Files.newOutputStream(out))) {
                    CheckedBook.write(checked, CinPlaces::inWords, bytes);
                }
            } else if (out.equals(STANDARD_OUTPUT)) {
                write(checked, spec.commandLine().getOut());
            } else {
                try (var writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
                    write(checked, writer);
                }
            }
            return checked.complete() && checked.findings().count(Kind.ERROR) == 0 ? 0 : 1;
        } catch (CannotBeRead unreadable) {
            progress.println(unreadable.getMessage());
        } catch (NoSuchFileException lost) {
            progress.println(lost.getFile() + ": There is no such file or folder.");
        } catch (IOException | UncheckedIOException broken) {
            progress.println("A file could not be read or written: " + broken.getMessage());
        }
        progress.flush();
        return 2;
    }

    private Checked check(PrintWriter progress) throws IOException, CannotBeRead {
        var remarks = new ArrayList<String>();
        var run = new CensusRun(year, remarks, progress);
        CensusFile.read(file, run::read)
                .ifPresent(where -> remarks.addFirst(
                        "%s breaks off at line %d, before the end of Message. Only whole children before it were checked."
                                .formatted(file, where.line())));
        var checked = run.checked(file.toString(), remarks);
        tell(checked, progress);
        return checked;
    }

    private static void tell(Checked checked, PrintWriter progress) {
        checked.remarks().forEach(progress::println);
        checked.skipped().forEach((rule, why) -> progress.println("Rule %s was skipped: %s.".formatted(rule, why)));
        progress.println(String.format(
                Locale.UK,
                "%,d children checked: %,d errors, %,d queries",
                checked.children(),
                checked.findings().count(Kind.ERROR),
                checked.findings().count(Kind.QUERY)));
        progress.flush();
    }

    private void write(Checked checked, Writer writer) throws IOException {
        switch (format) {
            case csv -> CinCsv.write(checked.findings(), writer);
            case json -> CheckedJson.write(checked, writer);
            case html -> CheckedPage.write(checked, CinPlaces::inWords, writer);
            case xlsx -> throw new IllegalStateException("A workbook is no text");
        }
    }
}
