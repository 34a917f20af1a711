package org.throughline.returns.ssda903.child;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.returns.ssda903.Table;

/** The collection year in which most reviews and ends of episodes fall, for a return that does not say its year. */
final class YearOfRows {

    private YearOfRows() {}

    /** The earlier of years that are equal in this; 0 where no row has a day. */
    static int of(Map<Table, TableRows> tables) {
        var days = new TreeMap<Integer, Integer>();
        for (var table : List.of(Table.REVIEWS, Table.EPISODES)) {
            var rows = tables.get(table);
            int column = table.columns().indexOf(table == Table.REVIEWS ? "REVIEW" : "DEC");
            for (int row = 0; rows != null && row < rows.size(); row++) {
                var day = rows.day(row, column);
                if (day.isDate()) {
                    days.merge(day.collectionYear(), 1, Integer::sum);
                }
            }
        }
        return days.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
