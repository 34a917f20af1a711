package org.throughline.cli.clocks;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.throughline.calendar.WorkingDays;
import org.throughline.cli.files.CannotBeRead;
import org.throughline.cli.files.ReturnFile;
import org.throughline.clocks.StatutoryClocks;
import org.throughline.clocks.visits.LocalIntervals;
import org.throughline.journey.IdentityFact.Identified;
import org.throughline.journey.IdentityFact.IdentifierKind;
import org.throughline.journey.Journey;
import org.throughline.returns.reading.Form;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the clocks that a children in need census file or an SSDA903 return can answer for, on one day. */
@Command(
        name = "clocks",
        description = "Reads statutory clocks from a children in need census file, an SSDA903 folder, or one of each.",
        sortOptions = false)
public final class ClocksCommand implements Callable<Integer> {

    /** Bank holidays are known from the first of these days to the end of the year of the last. */
    private static final LocalDate EARLIEST = LocalDate.of(2010, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2028, 9, 30);

    private static final String[] HEADER = {"clock", "child", "started", "due", "done", "state"};

    enum Format {
        csv
    }

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A census XML file or an SSDA903 folder.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Option(
            names = "--as-at",
            required = true,
            paramLabel = "DATE",
            description = "The day the clocks are read on, such as 2026-03-31.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate asAt;

    @Option(names = "--format", description = "How the rows are written: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.csv;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (asAt.isBefore(EARLIEST) || asAt.isAfter(LATEST)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Clocks can be read on a day from %s to %s, for which bank holidays are known; not on %s."
                            .formatted(EARLIEST, LATEST, asAt));
        }
        var progress = spec.commandLine().getErr();
        try {
            var rows = new TreeSet<ClockRow>();
            for (var file : returns()) {
                read(file, rows, progress);
            }
            write(rows, spec.commandLine().getOut());
            return 0;
        } catch (CannotBeRead unreadable) {
            progress.println(unreadable.getMessage());
            return 1;
        } catch (IOException broken) {
            progress.println("A file could not be read: " + broken.getMessage());
            return 1;
        }
    }

    /** At most one of each form, so that no child is read from two returns of the same kind. */
    private List<ReturnFile> returns() throws IOException, CannotBeRead {
        var forms = EnumSet.noneOf(Form.class);
        var files = new ArrayList<ReturnFile>();
        for (var path : paths) {
            var file = ReturnFile.at(path, asAt);
            switch (file.form()) {
                case CIN_CENSUS, SSDA903_TABLES, SSDA903_XML -> files.add(file);
                case SSD_TABLES, ALLOCATIONS ->
                    throw new ParameterException(
                            spec.commandLine(),
                            "%s is neither a children in need census nor an SSDA903 return.".formatted(path));
            }
            if (!forms.add(file.form() == Form.SSDA903_XML ? Form.SSDA903_TABLES : file.form())) {
                throw new ParameterException(
                        spec.commandLine(), "Name at most one census and one SSDA903 return in a call.");
            }
        }
        return files;
    }

    private void read(ReturnFile file, SortedSet<ClockRow> rows, PrintWriter progress) throws IOException {
        progress.println("Reading: " + file.form().words());
        var clocks = StatutoryClocks.with(WorkingDays.england(), LocalIntervals.usual())
                .fromFiles();
        long notUnderstood = file.read((_, journey) -> identifiers(journey)
                .forEach(
                        child -> clocks.read(journey, asAt).forEach(reading -> rows.add(ClockRow.of(child, reading)))));
        if (notUnderstood > 0) {
            progress.println("Not understood in it: " + notUnderstood);
        }
        progress.flush();
    }

    /** The council's own identifier; a child without one is left out. */
    private static List<String> identifiers(Journey journey) {
        return journey.facts(Identified.class).stream()
                .filter(identified -> identified.fact().kind() == IdentifierKind.LA_CHILD)
                .map(identified -> identified.fact().value())
                .limit(1)
                .toList();
    }

    private static void write(SortedSet<ClockRow> rows, PrintWriter out) {
        try {
            var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            csv.writeRecord(HEADER);
            for (var row : rows) {
                csv.writeRecord(row.clock(), row.child(), row.started(), row.due(), row.done(), row.state());
            }
            csv.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
