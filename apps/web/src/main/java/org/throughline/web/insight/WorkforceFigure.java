package org.throughline.web.insight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Unit;

/**
 * One measure of the workforce on one day.
 *
 * @param above in the unit's own measure: posts are in millionths of a full-time one
 * @param workersAbove how many workers add anything above the line
 * @param workersBelow how many add anything below it
 * @param untold workers of whom something could not be told
 */
public record WorkforceFigure(Unit unit, long above, long below, long workersAbove, long workersBelow, long untold) {

    private static final int SMALL = 5;
    private static final int ENOUGH = 20;
    private static final long POST = 1_000_000;

    static WorkforceFigure of(Unit unit, List<Share> shares) {
        return new WorkforceFigure(
                unit,
                shares.stream().mapToLong(Share::above).sum(),
                shares.stream().mapToLong(Share::below).sum(),
                shares.stream().filter(share -> share.above() > 0).count(),
                shares.stream().filter(share -> share.below() > 0).count(),
                shares.stream().filter(share -> !share.untold().isEmpty()).count());
    }

    public Optional<BigDecimal> value() {
        return unit.value(above, below);
    }

    /**
     * As anybody may be told it, so that no worker can be recognised: posts and cases to the nearest 5, and nothing of fewer
     * than 20 workers, or of a share with fewer than 5 workers on either side.
     */
    public Optional<WorkforceFigure> told() {
        boolean sides = workersAbove >= SMALL && workersBelow - workersAbove >= SMALL;
        boolean enough = switch (unit) {
            case FTE -> workersAbove >= ENOUGH;
            case CASES_EACH -> workersBelow >= ENOUGH;
            default -> workersBelow >= ENOUGH && sides;
        };
        return enough
                ? Optional.of(new WorkforceFigure(
                        unit,
                        isOfPostsAbove() ? posts(above) : Figure.nearestFive(above),
                        isOfPostsBelow() ? posts(below) : Figure.nearestFive(below),
                        workersAbove,
                        workersBelow,
                        untold))
                : Optional.empty();
    }

    /** True where what stands above the line is posts and not a count. */
    public boolean isOfPostsAbove() {
        return unit == Unit.FTE || unit == Unit.PERCENT_OF_FTE;
    }

    public boolean isOfPostsBelow() {
        return unit == Unit.CASES_EACH || unit == Unit.PERCENT_OF_FTE;
    }

    private static long posts(long millionths) {
        return Figure.nearestFive(Math.round(millionths / (double) POST)) * POST;
    }
}
