package org.throughline.web.improvement.board.pack;

import java.time.LocalDate;
import java.util.List;
import org.throughline.web.improvement.board.Reach;

/**
 * What stands in a pack, in finished words, as it was frozen. It holds no moment but the day as at which it was made, and
 * nothing else goes into its documents, so that making them again makes the same.
 *
 * @param meeting the meeting that it is for, such as "Board of 17 September 2026"
 * @param day as at which it was made
 * @param plan which agreed version of the plan stood on that day
 * @param inspected the newest inspection that judged something, in words; empty where none is registered
 * @param judged what it judged, each with its grade
 * @param since since when the changes are, in words
 * @param decided what the last board decided and what became of it
 * @param leftOut what this version leaves out, and why
 */
public record PackContent(
        Reach reach,
        String meeting,
        String where,
        LocalDate day,
        String asAt,
        String plan,
        String summary,
        List<Figure> figures,
        String inspected,
        List<Figure> judged,
        List<Asked> asked,
        String since,
        List<Changes> changes,
        List<Decided> decided,
        List<Item> items,
        List<String> uncovered,
        List<Paper> papers,
        List<String> leftOut) {

    /** One figure with what it counts. */
    public record Figure(String words, String figure) {}

    /** A decision that is asked for. */
    public record Asked(String item, String words) {}

    /** What changed, of one kind. */
    public record Changes(String kind, List<String> lines) {}

    /** @param became what became of it in the plan, empty where it is no action of the plan */
    public record Decided(String what, String why, String by, String became) {}

    /** An item of the plan. */
    public record Item(
            int number,
            String title,
            String stage,
            String themes,
            String owner,
            String outcome,
            String rating,
            List<Answers> sources,
            List<Action> actions,
            List<Row> milestones,
            List<Told> progress,
            List<Measure> measures,
            List<Row> evidence,
            List<String> impact) {}

    /** @param from the inspection with its day, the area's number and page */
    public record Answers(String from, String text) {}

    public record Action(String what, String owner, String due, String state, boolean late) {}

    public record Row(String what, String when, String words) {}

    /** Progress as it was told. */
    public record Told(String when, String course, String done, String difference) {}

    /**
     * A measure.
     *
     * @param points what it came to, the earliest first
     * @param baseline and target in words, for the table
     * @param scale from the baseline over the readings to the target, for the line
     */
    public record Measure(
            String name,
            String baseline,
            String target,
            String newest,
            String standing,
            List<Point> points,
            Scale scale) {}

    /** @param when the period's last day, in short */
    public record Point(String when, String value, double number) {}

    public record Scale(double baseline, double target) {}

    public record Paper(String title, String file) {}

    /** Such as "Version for the cabinet". */
    public String version() {
        return switch (reach) {
            case BOARD -> "Version for the board";
            case CABINET -> "Version for the cabinet, without personal data";
            case PUBLIC -> "Version for the public, without personal data";
        };
    }
}
