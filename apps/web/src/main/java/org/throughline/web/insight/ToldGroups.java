package org.throughline.web.insight;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.throughline.measures.telling.ToldTable;

/**
 * The groups of a percentage as anybody may be told them: no number under 5 and none that one under 5 could be worked out of,
 * the others to the nearest 5. Where the totals themselves would have to be left out nothing is told, since they may stand
 * elsewhere.
 *
 * @param groups in the order in which they were given
 */
public record ToldGroups(List<Group> groups) {

    private static final int SMALL = 5;

    public ToldGroups {
        groups = List.copyOf(groups);
    }

    /** What one group adds. */
    public record Adds(long above, long below) {}

    /** One group: what may be told of it. */
    public record Group(Optional<Long> above, Optional<Long> below) {

        static final Group UNTOLD = new Group(Optional.empty(), Optional.empty());
    }

    public static ToldGroups of(List<Adds> groups) {
        if (groups.isEmpty()) {
            return new ToldGroups(List.of());
        }
        var table = ToldTable.of(
                groups.stream()
                        .map(group -> List.of(group.above(), Math.max(0, group.below() - group.above())))
                        .toList(),
                SMALL);
        boolean totals = table.total().isPresent()
                && table.totalOfColumn(0).isPresent()
                && table.totalOfColumn(1).isPresent();
        return new ToldGroups(IntStream.range(0, groups.size())
                .mapToObj(n -> totals
                        ? new Group(
                                table.at(n, 0).map(Figure::nearestFive),
                                table.totalOfRow(n).map(Figure::nearestFive))
                        : Group.UNTOLD)
                .toList());
    }
}
