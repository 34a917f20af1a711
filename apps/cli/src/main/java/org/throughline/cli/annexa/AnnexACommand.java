package org.throughline.cli.annexa;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.throughline.cli.files.Ending;
import org.throughline.cli.files.JoinedFiles;
import org.throughline.cli.files.WholeFile;
import org.throughline.returns.annexa.AnnexA;
import org.throughline.returns.annexa.AnnexBook;
import org.throughline.returns.annexa.Template;
import org.throughline.returns.reading.Told;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the workbook of Ofsted's child-level lists out of files alone. */
@Command(
        name = "annex-a",
        description = "Writes Ofsted's child-level lists (Annex A) as a workbook, out of files.",
        footer = {
            "Files are whatever load takes; rows with the same child identifier are one child.",
            "Ends with 0 when it was written, 2 when the files cannot be read."
        },
        sortOptions = false)
public final class AnnexACommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders or zips.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Option(
            names = "--as-at",
            required = true,
            paramLabel = "DATE",
            description = "The day the inspection begins; what happened later is not there yet.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate asAt;

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx", description = "The workbook to write.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--template",
            paramLabel = "YEAR",
            defaultValue = "" + Template.LATEST,
            description = "The year of Ofsted's template: 2022 or 2024. Default: ${DEFAULT-VALUE}.")
    private int template;

    @Option(
            names = "--extracted",
            paramLabel = "DATE",
            description = "The last day that files without a year speak for, if it is not the latest day in them.")
    @SuppressWarnings("NullAway.Init")
    private Optional<LocalDate> extracted;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Template.years().contains(template)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "No template of %d is known; there are %s.".formatted(template, Template.years()));
        }
        var progress = spec.commandLine().getErr();
        return Ending.of(
                () -> {
                    var files =
                            JoinedFiles.at(paths, extracted.map(Told::extracted).orElse(Told.NOTHING));
                    var book = new AnnexBook(Template.of(template));
                    var lists = AnnexA.asAt(asAt, files);
                    files.journeys().forEach(journey -> lists.rows(journey).forEach(book::add));
                    WholeFile.write(out, bytes -> {
                        book.write(bytes);
                        return book;
                    });
                    tell(book, files, progress);
                    return 0;
                },
                progress);
    }

    private void tell(AnnexBook book, JoinedFiles files, PrintWriter progress) {
        for (var list : Template.of(template).lists()) {
            progress.println(String.format(
                    Locale.UK,
                    "%s, %s: %,d rows",
                    list.sheet(),
                    list.title().toLowerCase(Locale.ROOT),
                    book.rows(list.number()).size()));
        }
        for (var blank : book.blanks()) {
            progress.println(String.format(
                    Locale.UK,
                    "%s: \u201c%s\u201d is blank in %,d rows, and must not be.",
                    blank.list().sheet(),
                    blank.column().header(),
                    blank.rows()));
        }
        files.leftOut().forEach(progress::println);
        if (files.notUnderstood() > 0) {
            progress.println(
                    String.format(Locale.UK, "%,d things in the files were not understood.", files.notUnderstood()));
        }
        progress.println("Written to " + out);
        progress.flush();
    }
}
