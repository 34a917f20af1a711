package org.throughline.measures.change;

import java.util.List;
import java.util.stream.IntStream;

/** The four rules by which months that chance would seldom make so are known. */
enum Rule {
    BEYOND_A_LIMIT(ProcessChart.Kind.BEYOND_A_LIMIT, 1) {
        @Override
        boolean holds(List<Charted> window, int side) {
            return window.getFirst().isBeyond(Limits.SIGMAS, side);
        }
    },
    TWO_OF_THREE(ProcessChart.Kind.TWO_OF_THREE, 3) {
        @Override
        boolean holds(List<Charted> window, int side) {
            return window.getLast().isBeyond(OUTER_THIRD, side)
                    && window.stream()
                                    .filter(month -> month.isBeyond(OUTER_THIRD, side))
                                    .count()
                            >= 2;
        }
    },
    TREND_OF_SIX(ProcessChart.Kind.TREND_OF_SIX, 6) {
        @Override
        boolean holds(List<Charted> window, int side) {
            return IntStream.range(1, window.size())
                    .allMatch(n ->
                            side * (window.get(n).value() - window.get(n - 1).value()) > 0);
        }
    },
    RUN_OF_EIGHT(ProcessChart.Kind.RUN_OF_EIGHT, 8) {
        @Override
        boolean holds(List<Charted> window, int side) {
            return window.stream().allMatch(month -> month.isBeyond(0, side));
        }
    };

    private static final int OUTER_THIRD = 2;

    private final ProcessChart.Kind kind;
    private final int months;

    Rule(ProcessChart.Kind kind, int months) {
        this.kind = kind;
        this.months = months;
    }

    ProcessChart.Kind kind() {
        return kind;
    }

    /** @param window as many months as the rule looks at, the last of them the one at which it is complete */
    abstract boolean holds(List<Charted> window, int side);

    /** True where it is complete at the last of these months. */
    boolean ends(List<Charted> months, int side) {
        return months.size() >= this.months && holds(months.subList(months.size() - this.months, months.size()), side);
    }
}
