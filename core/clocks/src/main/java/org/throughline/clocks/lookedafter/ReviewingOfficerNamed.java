package org.throughline.clocks.lookedafter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InCare;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Silence;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.Involvement;
import org.throughline.journey.Journey;
import org.throughline.journey.PeriodOfCare;
import org.throughline.journey.Role;
import org.throughline.journey.When;
import org.throughline.law.Instrument;

/** An independent reviewing officer for a child who becomes looked after. */
public final class ReviewingOfficerNamed extends DutyClock {

    private static final String TABLE = "ssd_involvements";

    private static final Length LENGTH = Length.workingDays(5);

    private static final Face FACE = Face.of(
            "CLA-05",
            "Independent reviewing officer named",
            "Reviewing officer named",
            Sources.fromKnowledge(
                    Instrument.REVIEWING_OFFICERS_2010,
                    "appointment",
                    "A child who becomes looked after has an independent reviewing officer, and is told who it is, within %s."
                            .formatted(LENGTH.words())),
            Terms.of(Owner.SERVICE_MANAGER, "The child became looked after", "A reviewing officer was named")
                    .within(LENGTH)
                    .recurring("Once for each period of care")
                    .changedBy("Again when the officer changes, which is not counted here")
                    .lapsing("The child leaves care or dies"));

    private final Limit limit;

    public ReviewingOfficerNamed(WorkingDays workingDays) {
        super(FACE);
        this.limit = LENGTH.limit(workingDays);
    }

    /** One for each period of care. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var care = InCare.asAt(journey, asAt);
        var officers = Involvement.in(journey).stream()
                .filter(each ->
                        Role.REVIEWING_OFFICER.isIn(each.started().fact().role()))
                .toList();
        return care.periods().stream()
                .map(period -> care.begin(code(), limit, period, journey)
                        .stoppedBy(named(period, officers))
                        .doubtedUnlessInTime(
                                Silence.of(journey, TABLE, "allocations", Optional.of(period.began())), asAt));
    }

    /** At once where somebody was the officer already. */
    private static When named(PeriodOfCare period, List<Involvement> officers) {
        var began = period.began();
        return officers.stream().anyMatch(each -> each.lastsOn(began))
                ? When.on(began)
                : When.earliest(officers.stream()
                        .map(each -> each.started().happened())
                        .filter(when -> when.day()
                                .filter(began::isBefore)
                                .filter(period::holds)
                                .isPresent())
                        .toList());
    }
}
