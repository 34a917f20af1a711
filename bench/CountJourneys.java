import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.calendar.WorkingDays;
import org.throughline.cli.files.ReturnFile;
import org.throughline.clocks.StatutoryClocks;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.Journey;
import org.throughline.measures.Measures;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Period;

/**
 * Every clock and every measure over more and more journeys: the journeys of invented returns, streamed again and again, each
 * time as new children. Tells nanoseconds of processor time for each fact, which stay the same where the work is linear.
 */
class CountJourneys {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final StatutoryClocks clocks = StatutoryClocks.with(WorkingDays.england(), Settings.usual());
    private final Measures measures = Measures.with(WorkingDays.england());
    private final Period year = new Period(TODAY.minusYears(1).plusDays(1), TODAY, TODAY);
    private long rows;
    private long counted;

    void main(String[] args) throws Exception {
        long most = Long.parseLong(args[0]);
        var journeys = new ArrayList<Journey>();
        for (int n = 1; n < args.length; n++) {
            ReturnFile.at(Path.of(args[n]), TODAY).read((_, journey) -> journeys.add(journey));
        }
        long facts = journeys.stream().mapToLong(journey -> journey.facts().size()).sum();
        IO.println("%,d different journeys, %.1f facts each; %d clocks, %d measures over one year"
                .formatted(
                        journeys.size(),
                        (double) facts / journeys.size(),
                        clocks.all().size(),
                        measures.all().size()));
        over(journeys, Math.max(20_000, most / 20));
        IO.println("journeys | facts | clocks: ns a fact | measures: ns a fact | processor time, s | heap used at most, MB");
        for (long many = most / 8; many <= most; many *= 2) {
            over(journeys, many);
        }
        IO.println("(%,d rows of clocks, %,d counted)".formatted(rows, counted));
    }

    private void over(List<Journey> journeys, long many) {
        long facts = 0;
        long inClocks = 0;
        long inMeasures = 0;
        for (long n = 0; n < many; n++) {
            var journey = journeys.get((int) (n % journeys.size()));
            journey = Journey.of(journey.person(), journey.coverage(), journey.entries());
            facts += journey.facts().size();
            long start = processor();
            rows += clocks.read(journey, TODAY).size();
            long between = processor();
            var child = Child.of(journey);
            for (var measure : measures.all()) {
                counted += measure.count(child, year).below();
            }
            inMeasures += processor() - between;
            inClocks += between - start;
        }
        IO.println("%,9d | %,11d | %6.0f | %6.0f | %7.1f | %d"
                .formatted(
                        many,
                        facts,
                        (double) inClocks / facts,
                        (double) inMeasures / facts,
                        (inClocks + inMeasures) / 1e9,
                        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000));
    }

    /** Of this thread: other programs on the machine do not count. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
