package org.throughline.clocks.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Terms;
import org.throughline.clocks.settings.LocalStandard;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.Collection;
import org.throughline.journey.Journey;
import org.throughline.journey.Linked;
import org.throughline.journey.Recorded;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.VisitFact.VisitNoted;
import org.throughline.journey.When;

/**
 * How soon a visit is entered, and written up. Only of what people record here can it be told: files do not say when their
 * rows were entered.
 */
public final class VisitRecords extends DutyClock {

    public static final Setting<Length> ENTERED = Setting.length(
            "recording.entry",
            "How soon a visit is entered in the record.",
            Length.workingDays(2),
            20,
            "No law names it; 24 hours to 5 working days are seen.");

    public static final Setting<Length> WRITTEN = Setting.length(
            "recording.written-up",
            "How soon a visit is written up.",
            Length.workingDays(5),
            20,
            "No law names it; local policies do.");

    private final Setting<Length> within;
    private final boolean writtenUp;
    private final Settings settings;
    private final WorkingDays workingDays;

    private VisitRecords(
            Face face, Setting<Length> within, boolean writtenUp, WorkingDays workingDays, Settings settings) {
        super(face);
        this.within = within;
        this.writtenUp = writtenUp;
        this.workingDays = workingDays;
        this.settings = settings;
    }

    public static List<VisitRecords> all(WorkingDays workingDays, Settings settings) {
        var entered = Face.of(
                "SUP-04",
                "Visits entered in the record",
                "Visit entered",
                LocalStandard.of(settings, ENTERED, "Recording visits", "A visit is entered in the record within %s."),
                terms("The visit was entered", ENTERED));
        var written = Face.of(
                "SUP-05",
                "Visits written up",
                "Visit written up",
                LocalStandard.of(settings, WRITTEN, "Writing up visits", "A visit is written up within %s."),
                terms("What the worker wrote about it was entered", WRITTEN));
        return List.of(
                new VisitRecords(entered, ENTERED, false, workingDays, settings),
                new VisitRecords(written, WRITTEN, true, workingDays, settings));
    }

    private static Terms terms(String stops, Setting<Length> within) {
        return Terms.of(Owner.SOCIAL_WORKER, "A visit was made that somebody recorded here", stops)
                .within(within.usual())
                .setBy(within.name())
                .recurring("Each visit")
                .changedBy("A later correction does not make a first entry late")
                .lapsing("Nothing");
    }

    /** One for each visit that was typed here. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var visits = journey.facts(VisitMade.class).stream()
                .filter(visit -> visit.source().scope().collection() == Collection.SERVICE)
                .toList();
        if (visits.isEmpty()) {
            return Stream.empty();
        }
        var entry = new Entry(journey);
        var notes = Linked.in(journey, VisitNoted.class, VisitNoted::visit);
        return visits.stream()
                .map(visit -> duty(visit, writtenUp ? writtenUp(notes.about(visit), entry) : entry.first(visit), asAt));
    }

    private Duty duty(Recorded<VisitMade> visit, When stopped, LocalDate asAt) {
        var made = visit.happened();
        return Duty.of(
                        code(),
                        settings.on(within, made.day().orElse(asAt)).limit(workingDays),
                        made,
                        InWords.begun("Visit made", made))
                .startedBy(visit)
                .stoppedBy(stopped);
    }

    private static When writtenUp(List<Recorded<VisitNoted>> notes, Entry entry) {
        return When.earliest(notes.stream().map(entry::first).toList());
    }
}
