package org.throughline.ofsted.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.ofsted.print.Passage;
import org.throughline.ofsted.print.Words;
import org.throughline.ofsted.report.Grade;
import org.throughline.ofsted.report.Judged;
import org.throughline.ofsted.report.Quote;
import org.throughline.ofsted.report.Stated.Printed;

/**
 * The table of judgements: each label's grade is what stands between it and the next label, whatever the order of the rows
 * and wherever the words wrap.
 *
 * @param repeated what has its label more than once
 */
record Table(Map<Judged, Printed<Grade>> grades, Set<Judged> repeated) {

    private static final Pattern GRADE_FIRST = Pattern.compile("^[\\s.:]*" + Grades.PATTERN);

    private record Row(Labels label, Passage.Found found) {}

    static Table read(Passage passage, List<Labels> labels) {
        var rows = new ArrayList<Row>();
        var repeated = EnumSet.noneOf(Judged.class);
        var text = passage.text();
        for (var label : labels) {
            var graded = passage.all(label.inTable())
                    .filter(found -> GRADE_FIRST
                            .matcher(text.substring(found.match().end()))
                            .find())
                    .toList();
            var numbered = graded.stream().filter(Table::isNumbered).toList();
            var these = numbered.isEmpty() ? graded : numbered; // prose on the cover may begin with the same words
            if (these.size() > 1) {
                repeated.add(label.judged());
            }
            these.stream().findFirst().ifPresent(found -> rows.add(new Row(label, found)));
        }
        rows.sort(Comparator.comparingInt(row -> row.found().match().start()));
        var grades = new EnumMap<Judged, Printed<Grade>>(Judged.class);
        for (var row : rows) {
            var rest = GRADE_FIRST.matcher(text.substring(row.found().match().end()));
            if (rest.find()) {
                var words = row.found().words() + ": " + Words.tidy(rest.group(1));
                grades.put(
                        row.label().judged(),
                        new Printed<>(
                                Grades.of(rest.group(1)), new Quote(row.found().page(), words)));
            }
        }
        return new Table(grades, repeated);
    }

    private static boolean isNumbered(Passage.Found found) {
        return Character.isDigit(found.words().charAt(0));
    }
}
