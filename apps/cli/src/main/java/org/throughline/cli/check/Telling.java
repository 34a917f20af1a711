package org.throughline.cli.check;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.throughline.cli.files.CannotBeRead;
import org.throughline.cli.files.Ending;
import org.throughline.returns.checks.Findings;
import org.throughline.returns.checks.Kind;

/**
 * How findings are told.
 *
 * @param out where they are written; {@code -} is standard output
 * @param progress what is said besides
 */
record Telling(Format format, Path out, PrintWriter standard, PrintWriter progress) {

    static final Path STANDARD_OUTPUT = Path.of("-");

    /** A workbook is no text, and needs a file. */
    boolean canBeTold() {
        return format != Format.xlsx || !out.equals(STANDARD_OUTPUT);
    }

    /** What is done before there is something to tell. */
    interface Checking {
        Checked check(PrintWriter progress) throws IOException, CannotBeRead;
    }

    /** How one kind of return writes its lines. */
    interface Lines {
        void write(Findings findings, Writer writer) throws IOException;
    }

    /**
     * @param sum the last line of the progress
     * @return 0 when nothing must be put right, 1 when something must, 2 when it cannot be read
     */
    int tell(Checking checking, Function<Checked, String> sum, Lines csv) {
        return Ending.of(
                () -> {
                    var checked = checking.check(progress);
                    checked.remarks().forEach(progress::println);
                    checked.skipped()
                            .forEach((rule, why) -> progress.println("Rule %s was skipped: %s.".formatted(rule, why)));
                    progress.println(sum.apply(checked));
                    progress.flush();
                    write(checked, csv);
                    return checked.complete() && checked.findings().count(Kind.ERROR) == 0 ? 0 : 1;
                },
                progress);
    }

    private void write(Checked checked, Lines csv) throws IOException {
        if (format == Format.xlsx) {
            try (var bytes = new BufferedOutputStream(Files.newOutputStream(out))) {
                CheckedBook.write(checked, bytes);
            }
        } else if (out.equals(STANDARD_OUTPUT)) {
            write(checked, csv, standard);
        } else {
            try (var writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
                write(checked, csv, writer);
            }
        }
    }

    private void write(Checked checked, Lines csv, Writer writer) throws IOException {
        switch (format) {
            case csv -> csv.write(checked.findings(), writer);
            case json -> CheckedJson.write(checked, writer);
            case html -> CheckedPage.write(checked, writer);
            case xlsx -> throw new IllegalStateException("A workbook is no text");
        }
    }
}
