package org.throughline.clocks.health;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.calendar.Age;
import org.throughline.calendar.Months;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InCare;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Lives;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Series;
import org.throughline.clocks.reading.Silence;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.HealthFact.CareYearStated;
import org.throughline.journey.HealthFact.SdqScored;
import org.throughline.journey.Journey;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;
import org.throughline.law.Instrument;

/**
 * The strengths and difficulties questionnaire, every year for a child aged 4 to 16 who has been looked after for a year.
 * A score that a return gives for a whole year proves that one was done in it, and not on which day.
 */
public final class Questionnaire extends DutyClock {

    private static final Length LENGTH = Length.years(1);

    private static final int MONTHS = 12 * LENGTH.number();

    private static final int YOUNGEST = 4;

    private static final int OLDEST = 16;

    private static final String TABLE = "ssd_sdq_scores";

    private static final Limit LIMIT = Limit.months(MONTHS);

    private static final Face FACE = Face.of(
            "HLT-06",
            "Strengths and difficulties questionnaire",
            "Strengths and difficulties questionnaire",
            Sources.read(
                    Instrument.HEALTH_GUIDANCE_2022,
                    "annex on the questionnaire",
                    "A child aged %d to %d who has been looked after for a year has a questionnaire scored every year (%s)."
                            .formatted(YOUNGEST, OLDEST, LENGTH.words()),
                    "the health guidance and item CSDQ005A of the Standard Safeguarding Dataset"),
            Terms.of(
                            Owner.SOCIAL_WORKER,
                            "The child became looked after, or the last questionnaire was scored",
                            "A questionnaire was scored")
                    .within(LENGTH)
                    .recurring("While the child is looked after and of that age on the day it is due")
                    .changedBy("A refusal is recorded with its reason, and does not stop the clock")
                    .lapsing("The child leaves care or dies"));

    public Questionnaire() {
        super(FACE);
    }

    /** One for each period of care until its first score, and one for each score. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var care = InCare.asAt(journey, asAt);
        var born = Lives.born(journey);
        var all = Series.of(journey.facts(SdqScored.class).stream(), asAt);
        return care.periods().stream().flatMap(period -> {
            var scores = all.within(period.began(), period.ended());
            var first = Stream.of(care.begin(code(), LIMIT, period, journey)
                            .stoppedBy(next(journey, scores, 0, period.began()))
                            .doubtedUnlessInTime(
                                    Silence.of(journey, TABLE, "questionnaires", Optional.of(period.began())), asAt))
                    .filter(_ -> isOfAge(born, period.began()));
            var later = IntStream.range(0, scores.size())
                    .filter(n -> isOfAge(born, scores.get(n).day()))
                    .mapToObj(n -> care.again(code(), LIMIT, scores.get(n), "Last scored", period, journey)
                            .stoppedBy(
                                    next(journey, scores, n + 1, scores.get(n).day())));
            return Stream.concat(first, later);
        });
    }

    /** The next day on record, else the year for which a return gives a score that can only be a later one. */
    private static When next(Journey journey, Series scores, int n, LocalDate after) {
        return n < scores.size()
                ? scores.when(n)
                : journey.facts(CareYearStated.class).stream()
                        .filter(stated -> !stated.fact().sdqScore().isBlank())
                        .map(Recorded::happened)
                        .filter(year -> year instanceof When.During(var begins, var _) && begins.isAfter(after))
                        .findFirst()
                        .orElse(When.UNDATED);
    }

    /** On the day it is due; where the day of birth is not known nobody is asked for one. */
    private static boolean isOfAge(Optional<LocalDate> born, LocalDate start) {
        var age = born.map(day -> Age.inYears(day, Months.after(start, MONTHS))).orElse(OptionalInt.empty());
        return age.isPresent() && age.getAsInt() >= YOUNGEST && age.getAsInt() <= OLDEST;
    }
}
