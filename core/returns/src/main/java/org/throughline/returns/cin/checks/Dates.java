package org.throughline.returns.cin.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughline.returns.reading.Day;
import org.throughline.returns.xml.Value;

/** Reads the dates of a census, and remembers the first of those that are none. To the checks they are missing. */
final class Dates {

    private static final int REMEMBERED = 20;

    private final List<Value> none = new ArrayList<>();
    private long count;

    Day day(Value value) {
        var day = Day.iso(value.text());
        if (day.isMissing() && !value.isBlank()) {
            count++;
            if (none.size() < REMEMBERED) {
                none.add(value);
            }
        }
        return day;
    }

    /** Takes over what other children of the same file had. */
    void join(Dates others) {
        if (others.count == 0) {
            return;
        }
        count += others.count;
        none.addAll(others.none);
        none.sort(Comparator.comparingInt(Value::line).thenComparingInt(Value::column));
        if (none.size() > REMEMBERED) {
            none.subList(REMEMBERED, none.size()).clear();
        }
    }

    /** In words, one for each of the first and one for all the others. */
    List<String> remarks() {
        var remarks = new ArrayList<String>();
        for (var value : none) {
            remarks.add("Line %s: \"%s\" is not a date, YYYY-MM-DD. It counts as missing."
                    .formatted(value.line(), shown(value.text())));
        }
        if (count > none.size()) {
            remarks.add("%s more are not dates.".formatted(count - none.size()));
        }
        return remarks;
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
