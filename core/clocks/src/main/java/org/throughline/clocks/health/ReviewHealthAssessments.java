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
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.Journey;
import org.throughline.law.Instrument;

/**
 * The later assessments of a looked-after child's health: twice a year under five, then yearly. Which of the two holds is
 * told by the age on the day it would be due, so it changes at the fifth birthday.
 */
public final class ReviewHealthAssessments extends DutyClock {

    private static final int OLDER_FROM = 5;

    private static final Length YOUNG = Length.months(6);

    private static final Length OLDER = Length.months(12);

    private static final String PARAGRAPH = "paragraph 53, with reg. 7(3) of the care planning regulations";

    private static final Face UNDER_FIVE = face(
            "HLT-03", "Health assessments of looked-after children under five", "Health assessment under five", YOUNG);

    private static final Face FIVE_AND_OVER = face(
            "HLT-04", "Health assessments of looked-after children from the age of five", "Health assessment", OLDER);

    private final boolean young;
    private final Limit limit;

    private ReviewHealthAssessments(Face face, boolean young, Length length) {
        super(face);
        this.young = young;
        this.limit = Limit.months(length.number());
    }

    public static ReviewHealthAssessments underFive() {
        return new ReviewHealthAssessments(UNDER_FIVE, true, YOUNG);
    }

    public static ReviewHealthAssessments fiveAndOver() {
        return new ReviewHealthAssessments(FIVE_AND_OVER, false, OLDER);
    }

    private static Face face(String code, String name, String plainName, Length length) {
        return Face.of(
                code,
                name,
                plainName,
                Sources.read(
                        Instrument.HEALTH_GUIDANCE_2022,
                        PARAGRAPH,
                        "The health of a child looked after is assessed again within %s %s."
                                .formatted(
                                        length.words(),
                                        length.equals(YOUNG) ? "until the fifth birthday" : "from the fifth birthday"),
                        "the health guidance"),
                Terms.of(Owner.HEALTH_TEAM, "A health assessment was done", "The next one was done")
                        .within(length)
                        .recurring("While the child is looked after")
                        .changedBy("The other of the two holds once the child is five on the day it would be due")
                        .lapsing("The child leaves care or dies"));
    }

    /** One for each assessment after which another was or is to come. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var care = InCare.asAt(journey, asAt);
        var all = HealthChecks.of(HealthChecks.ASSESSMENTS, journey, asAt);
        var born = Lives.born(journey);
        return care.periods().stream().flatMap(period -> {
            var checks = all.within(period.began(), period.ended());
            return IntStream.range(0, checks.size())
                    .filter(n -> isMeant(born, checks.get(n).day()))
                    .mapToObj(n -> {
                        var duty = care.again(code(), limit, checks.get(n), "Health last assessed", period, journey)
                                .stoppedBy(checks.when(n + 1));
                        return born.isPresent() ? duty : duty.doubted(Optional.of(Lives.BIRTH_UNKNOWN));
                    });
        });
    }

    /** Without a day of birth the yearly one speaks, and says that nobody can tell. */
    private boolean isMeant(Optional<LocalDate> born, LocalDate last) {
        return born.map(day -> isYoung(day, Months.after(last, YOUNG.number()))).orElse(false) == young;
    }

    private static boolean isYoung(LocalDate born, LocalDate day) {
        OptionalInt age = Age.inYears(born, day);
        return age.isEmpty() || age.getAsInt() < OLDER_FROM;
    }
}
