package org.throughline.measures.workforce;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.throughline.journey.Recorded;
import org.throughline.journey.WorkforceFact.WorkerDescribed;
import org.throughline.journey.WorkforceFact.WorkerEntered;
import org.throughline.measures.counting.Flags;

/**
 * One worker as the measures of the workforce look at them.
 *
 * @param registered whether a registration as a social worker is recorded
 * @param fte in millionths of a full-time post; empty where none that can be read is recorded
 * @param agency empty where nothing says whether they work through an agency
 * @param cases children whose case they carry, counted, not as a file states it
 */
public record Worker(boolean registered, OptionalLong fte, Optional<Boolean> agency, long cases) {

    /** A post of more than this is a slip of the pen. */
    private static final BigDecimal MOST = BigDecimal.valueOf(2);

    private static final int MILLIONTH = 6;

    /** @param facts of the worker's line, in the order of their files; the last word counts */
    public static Worker of(List<? extends Recorded<?>> facts, long cases) {
        boolean registered = facts.stream()
                .anyMatch(it -> it.fact() instanceof WorkerEntered entered
                        && !entered.registration().isBlank());
        var described = facts.stream()
                .map(Recorded::fact)
                .filter(WorkerDescribed.class::isInstance)
                .map(WorkerDescribed.class::cast)
                .reduce((_, last) -> last);
        return new Worker(
                registered,
                described.map(it -> fte(it.fte())).orElse(OptionalLong.empty()),
                described.flatMap(it -> agency(it.agency())),
                cases);
    }

    private static OptionalLong fte(String given) {
        try {
            var fte = new BigDecimal(given.strip());
            return fte.signum() < 0 || fte.compareTo(MOST) > 0
                    ? OptionalLong.empty()
                    : OptionalLong.of(fte.setScale(MILLIONTH, RoundingMode.HALF_UP)
                            .unscaledValue()
                            .longValueExact());
        } catch (NumberFormatException _) {
            return OptionalLong.empty();
        }
    }

    private static Optional<Boolean> agency(String given) {
        return Flags.isYes(given) || Flags.isNo(given) ? Optional.of(Flags.isYes(given)) : Optional.empty();
    }
}
