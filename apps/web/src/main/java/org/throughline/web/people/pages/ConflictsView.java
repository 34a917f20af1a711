package org.throughline.web.people.pages;

import java.util.ArrayList;
import java.util.List;
import org.throughline.journey.Line;
import org.throughline.web.journeys.Matches.Conflict;
import org.throughline.web.journeys.Matches.Reason;
import org.throughline.web.journeys.Matches.Side;
import org.throughline.web.pages.Days;

/**
 * Records of which somebody must say whether they are one child, in finished words.
 *
 * @param found how many
 */
public record ConflictsView(String found, List<Row> rows) {

    /**
     * @param why somebody must decide
     * @param now whether they count as one child or as two
     * @param facts what each side says, field by field
     * @param address where it is decided
     */
    public record Row(
            String id, String why, String now, String one, String other, List<FieldRow> facts, String address) {}

    /** @param differs true where the two sides say different things */
    public record FieldRow(String name, String one, String other, boolean differs) {}

    /** @param names whether the person may see children's names */
    static ConflictsView of(List<Conflict> conflicts, boolean names) {
        return new ConflictsView(
                conflicts.isEmpty() ? "Nothing to decide" : Days.count(conflicts.size(), "conflict", "conflicts"),
                conflicts.stream().map(conflict -> row(conflict, names)).toList());
    }

    static Row row(Conflict conflict, boolean names) {
        return new Row(
                idOf(conflict.one()),
                why(conflict.reason()),
                conflict.together() ? "They count as one child now." : "They count as two children now.",
                source(conflict.one().line()),
                source(conflict.other().line()),
                facts(conflict.one(), conflict.other(), names),
                "/conflicts/decide?" + query("one", conflict.one().line()) + "&"
                        + query("other", conflict.other().line()));
    }

    static String idOf(Side side) {
        return side.id().isEmpty() ? side.line().key() : side.id();
    }

    static String source(Line line) {
        return line.collection().words() + ", as " + line.key();
    }

    private static String query(String name, Line line) {
        return name + "=" + java.net.URLEncoder.encode(LineAddress.of(line), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String why(Reason reason) {
        return switch (reason) {
            case BORN -> "The birth dates differ.";
            case SEX -> "The sexes differ.";
            case UPN -> "The pupil numbers differ.";
            case TWICE -> "Two children of one file have one id.";
            case SAME_UPN -> "Two children have one pupil number.";
        };
    }

    private static List<FieldRow> facts(Side one, Side other, boolean names) {
        var rows = new ArrayList<FieldRow>();
        if (names) {
            rows.add(field("Name", one.name(), other.name()));
        }
        rows.add(field("The council’s id", one.id(), other.id()));
        rows.add(field(
                "Date of birth",
                one.born().map(Days::inWords).orElse(""),
                other.born().map(Days::inWords).orElse("")));
        rows.add(field("Sex", one.sex(), other.sex()));
        rows.add(field("Unique pupil number", one.upn(), other.upn()));
        return rows;
    }

    private static FieldRow field(String name, String one, String other) {
        return new FieldRow(
                name,
                one.isEmpty() ? "Not given" : one,
                other.isEmpty() ? "Not given" : other,
                !one.isEmpty() && !other.isEmpty() && !one.equals(other));
    }
}
