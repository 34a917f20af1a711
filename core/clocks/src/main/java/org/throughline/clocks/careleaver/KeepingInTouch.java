package org.throughline.clocks.careleaver;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InCare;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Lives;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.Series;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.State;
import org.throughline.clocks.reading.Terms;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.CareLeaverFact.LeaverContactMade;
import org.throughline.journey.Journey;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.When;
import org.throughline.law.Instrument;

/** The personal adviser's visits to a care leaver; keeping in touch in other ways is asked of them as often. */
public final class KeepingInTouch extends DutyClock {

    public static final Setting<Length> INTERVAL = Setting.length(
            "leavers.contact",
            "How often a care leaver is visited or spoken to, at the least.",
            Length.months(2),
            "The regulations say two months; many councils ask for 8 weeks.",
            List.of(Length.months(2), Length.weeks(8)));

    private static final Set<String> NO_LONGER = Set.of("DIED", "NREQ", "RHOM", "REFU");

    private static final int SUPPORT_ENDS_AT = 25;

    private static final Face FACE = Face.of(
            "LCV-10",
            "Personal adviser's contact with a care leaver",
            "Contact with a care leaver",
            Sources.read(
                    Instrument.CARE_LEAVERS_2010,
                    "reg. 8(2)(c)",
                    "A personal adviser visits at least every %s; the guidance asks as much of all contact (paragraphs 3.39 and 4.38)."
                            .formatted(INTERVAL.usual().words()),
                    "the regulations and the transitions guidance"),
            Terms.of(Owner.PERSONAL_ADVISER, "The last visit or contact", "The next one")
                    .within(INTERVAL.usual())
                    .setBy(INTERVAL.name())
                    .recurring("While the young person is a relevant or former relevant child")
                    .changedBy("The pathway plan may ask for more, and so may the council")
                    .lapsing("The young person no longer wants or needs it, turns 25 or dies"));

    private final Settings settings;

    public KeepingInTouch(Settings settings) {
        super(FACE);
        this.settings = settings;
    }

    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        if (!isOwed(journey, asAt)) {
            return Stream.empty();
        }
        var contacts = contacts(journey, asAt);
        var grown = Lives.reached(journey, SUPPORT_ENDS_AT).map(When::on).orElse(When.UNDATED);
        return IntStream.range(0, contacts.size())
                .mapToObj(n -> Duty.of(
                                code(),
                                settings.on(INTERVAL, contacts.get(n).day()).limit(WorkingDays.england()),
                                When.on(contacts.get(n).day()),
                                "Last contact " + InWords.of(contacts.get(n).day()))
                        .startedBy(contacts.get(n).fact())
                        .stoppedBy(contacts.when(n + 1))
                        .endedBy(grown, Lives.died(journey)));
    }

    /** One for each contact; where none is on record one that says so. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        var owed = PathwayPlans.owed(journey, asAt);
        if (owed.isPresent() && isOwed(journey, asAt) && contacts(journey, asAt).isEmpty()) {
            return List.of(Reading.undated(
                    new ClockCode("LCV-10"),
                    new State.CannotTell("No day of a contact is on record."),
                    "No contact with this care leaver on record",
                    owed.get().id()));
        }
        return super.read(journey, asAt);
    }

    private static boolean isOwed(Journey journey, LocalDate asAt) {
        boolean over = journey.facts(LeaverContactMade.class).stream()
                .filter(made -> made.happened().isKnownBy(asAt))
                .max(Comparator.comparing(made -> made.happened().day().orElse(LocalDate.MIN)))
                .filter(made -> NO_LONGER.contains(made.fact().inTouch()))
                .isPresent();
        boolean inCare = InCare.asAt(journey, asAt).periods().stream()
                .anyMatch(period -> period.ended().isEmpty());
        return !over && !inCare && PathwayPlans.owed(journey, asAt).isPresent();
    }

    private static Series contacts(Journey journey, LocalDate asAt) {
        return Series.of(
                Stream.concat(
                        journey.facts(LeaverContactMade.class).stream(),
                        journey.facts(VisitMade.class).stream()
                                .filter(visit -> visit.fact().purposes().contains(Purpose.CARE_LEAVER)
                                        && visit.fact().seen() == Answer.YES)),
                asAt);
    }
}
