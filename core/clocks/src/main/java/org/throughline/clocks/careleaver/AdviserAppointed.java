package org.throughline.clocks.careleaver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Lives;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Silence;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.Involvement;
import org.throughline.journey.Journey;
import org.throughline.journey.Role;
import org.throughline.journey.When;
import org.throughline.law.Instrument;

/** A personal adviser for a child of 16 or 17 in care. */
public final class AdviserAppointed extends DutyClock {

    public static final Setting<Length> WITHIN = Setting.length(
            "leavers.adviser",
            "How soon after the 16th birthday, or becoming eligible, a child has a personal adviser.",
            Length.months(3),
            12,
            "The Act asks for one by the pathway plan; many councils introduce one at 16 or before.");

    private static final String TABLE = "ssd_involvements";

    private static final Face FACE = Face.of(
            "LCV-11",
            "Personal adviser appointed",
            "Personal adviser appointed",
            Sources.fromKnowledge(
                    Instrument.CHILDREN_ACT_1989,
                    "Schedule 2, paragraph 19C",
                    "A personal adviser is arranged for an eligible child, by the time of the pathway plan."),
            Terms.of(
                            Owner.TEAM_MANAGER,
                            "The child turned 16 in care, or became eligible later",
                            "A personal adviser began")
                    .within(WITHIN.usual())
                    .setBy(WITHIN.name())
                    .lapsing("The young person dies"));

    private final Settings settings;

    public AdviserAppointed(Settings settings) {
        super(FACE);
        this.settings = settings;
    }

    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var advisers = Involvement.in(journey).stream()
                .filter(each -> Role.PERSONAL_ADVISER.isIn(each.started().fact().role()))
                .toList();
        return Eligibility.of(journey, asAt).stream().map(eligible -> {
            var since = eligible.since();
            return Duty.of(
                            code(),
                            settings.on(WITHIN, since).limit(WorkingDays.england()),
                            When.on(since),
                            "Eligible child since " + InWords.of(since))
                    .startedBy(eligible.opened())
                    .stoppedBy(appointed(since, advisers))
                    .endedBy(Lives.died(journey))
                    .doubted(eligible.doubt())
                    .doubtedUnlessInTime(doubt(journey, since, advisers), asAt);
        });
    }

    private static When appointed(LocalDate since, List<Involvement> advisers) {
        return advisers.stream()
                        .anyMatch(each -> each.started().happened().day().isPresent() && each.lastsOn(since))
                ? When.on(since)
                : When.earliest(advisers.stream()
                        .map(each -> each.started().happened())
                        .filter(when -> when.day().filter(since::isBefore).isPresent())
                        .toList());
    }

    private static Optional<String> doubt(Journey journey, LocalDate since, List<Involvement> advisers) {
        return advisers.stream()
                        .anyMatch(each -> each.started().happened().day().isEmpty())
                ? Optional.of("A personal adviser is named; no file says since when.")
                : Silence.of(journey, TABLE, "allocations", Optional.of(since));
    }
}
