package org.throughline.clocks.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InCare;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.clocks.settings.LocalStandard;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.HealthFact.HealthCheck;
import org.throughline.journey.Journey;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** The dentist and the optician: every year while a child is looked after, or as often as the council sets. */
public final class YearlyChecks extends DutyClock {

    private static final String DENTAL_WORDS =
            "A looked-after child is seen by a dentist within %s of coming into care, or of the last time.";

    private static final List<Length> AT_MOST = List.of(Length.months(24));

    public static final Setting<Length> DENTAL = Setting.length(
            "health.dental",
            "How often a looked-after child is seen by a dentist, at the least.",
            Length.months(12),
            "The return counts a check in the year; dentists often ask for six months.",
            AT_MOST);

    public static final Setting<Length> EYES = Setting.length(
            "health.optician",
            "How often a looked-after child's eyes are tested, at the least.",
            Length.months(12),
            "No law names it; a year is common.",
            AT_MOST);

    private final HealthCheck kind;
    private final Setting<Length> interval;
    private final String last;
    private final Settings settings;

    private YearlyChecks(Face face, HealthCheck kind, Setting<Length> interval, String last, Settings settings) {
        super(face);
        this.kind = kind;
        this.interval = interval;
        this.last = last;
        this.settings = settings;
    }

    public static YearlyChecks dental(Settings settings) {
        return new YearlyChecks(
                face(
                        "HLT-05",
                        "Dental checks of looked-after children",
                        "Dental check",
                        DENTAL,
                        day -> settings.setHere(DENTAL, day).isPresent()
                                ? LocalStandard.of(settings, DENTAL, "Dental checks", DENTAL_WORDS)
                                        .apply(day)
                                : Sources.read(
                                        Instrument.LAIT,
                                        "measure 3, dental checks",
                                        DENTAL_WORDS.formatted(DENTAL.usual().words()),
                                        "LAIT's data dictionary of April 2026, and item TEETH of the return")),
                HealthCheck.DENTAL,
                DENTAL,
                "Last seen by a dentist",
                settings);
    }

    public static YearlyChecks eyes(Settings settings) {
        return new YearlyChecks(
                face(
                        "HLT-08",
                        "Eye tests of looked-after children",
                        "Eye test",
                        EYES,
                        LocalStandard.of(
                                settings,
                                EYES,
                                "Eye tests",
                                "A looked-after child's eyes are tested within %s of the last time.")),
                HealthCheck.OPTICAL,
                EYES,
                "Eyes last tested",
                settings);
    }

    private static Face face(
            String code,
            String name,
            String plainName,
            Setting<Length> interval,
            Function<LocalDate, Provision> sources) {
        return Face.of(
                code,
                name,
                plainName,
                sources,
                Terms.of(Owner.HEALTH_TEAM, "The child became looked after, or was last checked", "The check was done")
                        .within(interval.usual())
                        .setBy(interval.name())
                        .recurring("While the child is looked after")
                        .lapsing("The child leaves care or dies"));
    }

    /** One for each period of care until its first check, and one for each check. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var care = InCare.asAt(journey, asAt);
        var all = HealthChecks.of(Set.of(kind), journey, asAt);
        return care.periods().stream().flatMap(period -> {
            var checks = all.within(period.began(), period.ended());
            var first = care.begin(code(), limit(period.began()), period, journey)
                    .stoppedBy(checks.when(0))
                    .doubtedUnlessInTime(HealthChecks.silence(journey, period.began()), asAt);
            return Stream.concat(
                    Stream.of(first),
                    IntStream.range(0, checks.size())
                            .mapToObj(n -> care.again(
                                            code(), limit(checks.get(n).day()), checks.get(n), last, period, journey)
                                    .stoppedBy(checks.when(n + 1))));
        });
    }

    private Limit limit(LocalDate from) {
        return settings.on(interval, from).limit(WorkingDays.england());
    }
}
