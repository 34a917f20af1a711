package org.throughline.cli.clocks;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.throughline.calendar.WorkingDays;
import org.throughline.cli.files.CannotBeRead;
import org.throughline.cli.files.OnADay;
import org.throughline.cli.files.ReturnFile;
import org.throughline.clocks.StatutoryClocks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads the clocks that a children in need census file or an SSDA903 return can answer for, on one day. */
@Command(
        name = "clocks",
        description = "Reads statutory clocks from a children in need census file, an SSDA903 folder, or one of each.",
        sortOptions = false)
public final class ClocksCommand implements Callable<Integer> {

    private static final String[] HEADER = {"clock", "child", "started", "due", "done", "state"};

    enum Format {
        csv
    }

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private OnADay asked;

    @Option(names = "--format", description = "How the rows are written: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.csv;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        asked.refuseDaysWithoutHolidays("Clocks can be read");
        var progress = spec.commandLine().getErr();
        try {
            var rows = new TreeSet<ClockRow>();
            var clocks = StatutoryClocks.with(WorkingDays.england(), asked.settings())
                    .fromFiles();
            for (var file : asked.returns()) {
                read(file, clocks, rows, progress);
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

    private void read(ReturnFile file, StatutoryClocks clocks, SortedSet<ClockRow> rows, PrintWriter progress)
            throws IOException {
        progress.println("Reading: " + file.form().words());
        long notUnderstood = file.read((_, journey) -> OnADay.identifiers(journey)
                .forEach(child ->
                        clocks.read(journey, asked.asAt()).forEach(reading -> rows.add(ClockRow.of(child, reading)))));
        if (notUnderstood > 0) {
            progress.println("Not understood in it: " + notUnderstood);
        }
        progress.flush();
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
