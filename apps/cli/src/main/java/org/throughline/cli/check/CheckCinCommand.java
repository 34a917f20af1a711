package org.throughline.cli.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.throughline.cli.files.CannotBeRead;
import org.throughline.cli.files.CensusFile;
import org.throughline.returns.checks.Kind;
import org.throughline.returns.cin.checks.CinChecks;
import org.throughline.returns.reading.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a children in need census. */
@Command(
        name = "cin",
        description = "Checks a children in need census by the department's rules.",
        footer = "Ends with 0 when nothing must be put right, 1 when something must, 2 when the file cannot be read.",
        sortOptions = false)
final class CheckCinCommand implements Callable<Integer> {

    private static final int CHILDREN_TO_A_LINE = 10_000;
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
        var progress = spec.commandLine().getErr();
        try {
            var checked = check(progress);
            if (out.equals(STANDARD_OUTPUT)) {
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
        var found = CensusFile.at(file);
        var header = found.census().header();
        int meant = year == null ? CinChecks.yearOf(header) : year;
        progress.println("Checking: children in need census, by the rules of the year to 31 March %d".formatted(meant));
        var checks = new CinChecks(header, meant);
        var count = new long[1];
        found.census().rows(Listing.unheard(), child -> {
            checks.take(child);
            if (++count[0] % CHILDREN_TO_A_LINE == 0) {
                progress.println(String.format(Locale.UK, "%,d children", count[0]));
                progress.flush();
            }
        });
        var checked = new Checked(
                "Children in need census",
                file.toString(),
                header.lea().text(),
                meant,
                count[0],
                found.brokenOff().isEmpty(),
                checks.done(),
                checks.skipped(),
                remarks(found));
        tell(checked, progress);
        return checked;
    }

    private static List<String> remarks(CensusFile found) {
        var remarks = new ArrayList<String>();
        found.brokenOff()
                .ifPresent(where -> remarks.add(
                        "The file breaks off at line %d, before the end of Message.".formatted(where.line())));
        return remarks;
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
        }
    }
}
