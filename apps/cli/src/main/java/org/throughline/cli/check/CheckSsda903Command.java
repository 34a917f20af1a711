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
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.throughline.cli.files.CannotBeRead;
import org.throughline.cli.files.CareFiles;
import org.throughline.returns.checks.Kind;
import org.throughline.returns.checks.Place;
import org.throughline.returns.ssda903.checks.Ssda903Checking;
import org.throughline.returns.ssda903.child.ReturnFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks an SSDA903 return. */
@Command(
        name = "ssda903",
        description = "Checks an SSDA903 return on children looked after by the department's rules.",
        footer = "Ends with 0 when nothing must be put right, 1 when something must, 2 when the files cannot be read.",
        sortOptions = false)
final class CheckSsda903Command implements Callable<Integer> {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Parameters(
            paramLabel = "PATH",
            description =
                    "The return: a folder of CSV tables, a zip, or an XML file. Tables are known by their columns;"
                            + " last/, providers.csv and return.json in the folder are taken too.")
    @SuppressWarnings("NullAway.Init")
    private Path path;

    @Option(names = "--previous", paramLabel = "PATH", description = "Last year's return.")
    private @Nullable Path previous;

    @Option(names = "--providers", paramLabel = "FILE", description = "A list of children's homes and providers.")
    private @Nullable Path providers;

    @Option(
            names = "--postcodes",
            paramLabel = "FILE",
            description = "The ONS Postcode Directory, or a list with its columns.")
    private @Nullable Path postcodes;

    @Option(
            names = "--authorities",
            paramLabel = "FILE",
            description = "Which upper-tier authority each lower-tier one belongs to.")
    private @Nullable Path authorities;

    @Option(
            names = "--authority",
            paramLabel = "CODE",
            description = "The council whose return it is, such as E10000090.")
    private @Nullable String authority;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "The collection year, by the 31 March that closes it."
                    + " Default: that of return.json, or else that of most dates.")
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
                    CheckedBook.write(checked, CheckSsda903Command::inWords, bytes);
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
        progress.println("Reading: SSDA903");
        progress.flush();
        var files = CareFiles.at(new CareFiles.Where(
                path,
                Optional.ofNullable(previous),
                Optional.ofNullable(providers),
                Optional.ofNullable(postcodes),
                Optional.ofNullable(authorities),
                new ReturnFiles.Told(Optional.ofNullable(year), Optional.ofNullable(authority))));
        var children = files.children();
        progress.println(String.format(
                Locale.UK,
                "Checking: %,d children, by the rules of the year to 31 March %d",
                children.size(),
                children.year().ending()));
        progress.flush();
        var result = Ssda903Checking.check(children, files.given());
        var checked = new Checked(
                "SSDA903 (children looked after)",
                path.toString(),
                children.year().authority(),
                children.year().ending(),
                children.size(),
                files.complete(),
                result.findings(),
                result.selection().skipped(),
                files.remarks());
        tell(checked, progress);
        return checked;
    }

    private static void tell(Checked checked, PrintWriter progress) {
        checked.remarks().forEach(progress::println);
        checked.skipped().forEach((rule, why) -> progress.println("Rule %s was skipped: %s.".formatted(rule, why)));
        progress.println(String.format(
                Locale.UK,
                "%,d children checked: %,d findings",
                checked.children(),
                checked.findings().count(Kind.ERROR)));
        progress.flush();
    }

    private void write(Checked checked, Writer writer) throws IOException {
        switch (format) {
            case csv -> Ssda903Csv.write(checked.findings(), writer);
            case json -> CheckedJson.write(checked, writer);
            case html -> CheckedPage.write(checked, CheckSsda903Command::inWords, writer);
            case xlsx -> throw new IllegalStateException("A workbook is no text");
        }
    }

    /** The header line is the first of the file. */
    private static String inWords(Place place) {
        return "%s, line %d".formatted(place.table(), place.number() + 2);
    }
}
