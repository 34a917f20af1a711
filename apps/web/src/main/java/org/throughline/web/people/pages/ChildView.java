package org.throughline.web.people.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.clocks.StatutoryClocks;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.Watch;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.Journey;
import org.throughline.journey.LateReasons;
import org.throughline.journey.When;
import org.throughline.web.journeys.Allocation;
import org.throughline.web.journeys.Profile;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.DueWords;
import org.throughline.web.pages.LawWords;
import org.throughline.web.pages.WorkerWords;

/**
 * A child's page in finished words.
 *
 * @param happening what is happening now, most pressing first
 * @param reach how far the loaded files reach, or null where everything was typed
 * @param people who works or worked with the child, the latest first; empty where no file says
 */
public record ChildView(
        IdentityBar bar,
        List<String> happening,
        @Nullable String reach,
        List<ClockRow> running,
        List<ClockRow> untold,
        List<ClockRow> past,
        List<WatchRow> watches,
        List<Event> recent,
        List<Person> people) {

    /** Something that managers keep an eye on. */
    public record WatchRow(
            String name, String about, @Nullable LawWords law) {}

    /** One line of the latest events. */
    public record Event(String day, String what) {}

    public record Person(String name, String role, String team, String when) {}

    private static final int RECENT = 6;

    static ChildView of(
            IdentityBar bar,
            Journey journey,
            Profile profile,
            List<Reading> readings,
            StatutoryClocks clocks,
            DueWords due,
            List<String> happening,
            List<ChronologyView.Row> chronology,
            boolean reviews) {
        var late = new ClockRow.Late(journey.person(), LateReasons.of(journey), bar.record() != null, reviews);
        return new ChildView(
                bar,
                List.copyOf(happening),
                reach(journey, due.today()),
                ClockRow.running(readings, clocks, due, late),
                ClockRow.untold(readings, clocks, due, late),
                ClockRow.past(readings, clocks, due, late),
                watches(journey, clocks, due.today()),
                chronology.stream()
                        .filter(row -> row.withdrawn() == null)
                        .limit(RECENT)
                        .map(row -> new Event(row.day(), row.what()))
                        .toList(),
                profile.allocations().stream().map(ChildView::person).distinct().toList());
    }

    private static @Nullable String reach(Journey journey, LocalDate today) {
        var loaded = journey.facts().stream()
                .filter(fact -> fact.source().scope().collection() != Collection.SERVICE)
                .map(fact -> LocalDate.ofInstant(fact.known(), When.ENGLAND))
                .max(Comparator.naturalOrder());
        var reaches =
                journey.coverage().spans().stream().map(Coverage.Span::last).max(Comparator.naturalOrder());
        return loaded.map(day -> "The latest file about this child was loaded on " + Days.inWords(day)
                        + reaches.filter(last -> last.isBefore(today))
                                .map(last -> " and speaks up to " + Days.inWords(last))
                                .orElse("")
                        + ".")
                .orElse(null);
    }

    private static List<WatchRow> watches(Journey journey, StatutoryClocks clocks, LocalDate today) {
        var rows = new ArrayList<WatchRow>();
        for (var watch : clocks.watches()) {
            watch.read(journey, today).forEach(sighting -> rows.add(row(watch, sighting.about())));
        }
        return rows;
    }

    private static WatchRow row(Watch watch, String about) {
        return new WatchRow(watch.plainName(), about, LawWords.of(watch.source()));
    }

    private static Person person(Allocation allocation) {
        return new Person(
                WorkerWords.of(allocation.workerName()),
                allocation.role().isBlank() ? "Role not given" : allocation.role(),
                allocation.teamName(),
                when(allocation));
    }

    private static String when(Allocation allocation) {
        if (allocation.from().isEmpty()) {
            return allocation.to().map(to -> "Until " + Days.inWords(to)).orElse("Dates not given");
        }
        var from = Days.inWords(allocation.from().get());
        return allocation.to().map(to -> from + " to " + Days.inWords(to)).orElse("Since " + from);
    }
}
