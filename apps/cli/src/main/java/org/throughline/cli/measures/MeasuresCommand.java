package org.throughline.cli.measures;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.throughline.calendar.WorkingDays;
import org.throughline.cli.files.CannotBeRead;
import org.throughline.cli.files.OnADay;
import org.throughline.cli.files.ReturnFile;
import org.throughline.journey.Collection;
import org.throughline.measures.Measures;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.Period;
import org.throughline.returns.reading.Form;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Counts the measures that a children in need census file or an SSDA903 return can answer for, over a period. */
@Command(
        name = "measures",
        description = "Counts measures in a children in need census file, an SSDA903 folder, or one of each.",
        sortOptions = false)
public final class MeasuresCommand implements Callable<Integer> {

    private static final String[] HEADER = {"measure", "numerator", "denominator"};

    enum Format {
        csv
    }

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private OnADay asked;

    @Option(
            names = "--period",
            required = true,
            paramLabel = "START/END",
            description = "The first and the last day that are counted, such as 2025-04-01/2026-03-31.")
    @SuppressWarnings("NullAway.Init")
    private String period;

    @Option(names = "--format", description = "How the rows are written: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.csv;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        asked.refuseDaysWithoutHolidays("Measures can be counted");
        var counted = period();
        var progress = spec.commandLine().getErr();
        try {
            var numbers = new TreeMap<Measure, Count.Numbers>(Comparator.comparing(Measure::code));
            for (var file : asked.returns()) {
                numbers.putAll(count(file, counted, progress).numbers());
            }
            write(numbers, spec.commandLine().getOut());
            return 0;
        } catch (CannotBeRead unreadable) {
            progress.println(unreadable.getMessage());
            return 1;
        } catch (IOException broken) {
            progress.println("A file could not be read: " + broken.getMessage());
            return 1;
        }
    }

    private Period period() {
        int slash = period.indexOf('/');
        try {
            var first = LocalDate.parse(period.substring(0, Math.max(0, slash)));
            var last = LocalDate.parse(period.substring(slash + 1));
            if (last.isBefore(first)) {
                throw new ParameterException(
                        spec.commandLine(), "The period ends on %s, before it begins on %s.".formatted(last, first));
            }
            return new Period(first, last, asked.asAt());
        } catch (DateTimeException notADay) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A period is two days with a stroke between them, such as 2025-04-01/2026-03-31; not %s."
                            .formatted(period));
        }
    }

    private static Count count(ReturnFile file, Period period, PrintWriter progress) throws IOException {
        progress.println("Reading: " + file.form().words());
        var asks = file.form() == Form.CIN_CENSUS ? Collection.CIN : Collection.SSDA903;
        var measures = Measures.with(WorkingDays.england()).fromFiles().all().stream()
                .filter(measure -> measure.definition().asks() == asks)
                .toList();
        var count = Count.of(file, measures, period);
        if (count.notUnderstood() > 0) {
            progress.println("Not understood in it: " + count.notUnderstood());
        }
        progress.flush();
        return count;
    }

    private static void write(SortedMap<Measure, Count.Numbers> numbers, PrintWriter out) {
        try {
            var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            csv.writeRecord(HEADER);
            for (var row : numbers.entrySet()) {
                csv.writeRecord(
                        row.getKey().code().value(),
                        String.valueOf(row.getValue().above()),
                        String.valueOf(row.getValue().below()));
            }
            csv.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
