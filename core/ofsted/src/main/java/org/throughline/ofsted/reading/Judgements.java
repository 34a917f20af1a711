package org.throughline.ofsted.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.ofsted.print.Passage;
import org.throughline.ofsted.print.Prose;
import org.throughline.ofsted.report.Family;
import org.throughline.ofsted.report.Framework;
import org.throughline.ofsted.report.Grade;
import org.throughline.ofsted.report.Judged;
import org.throughline.ofsted.report.Judgement;
import org.throughline.ofsted.report.Quote;
import org.throughline.ofsted.report.Stated;
import org.throughline.ofsted.report.Stated.Printed;

/**
 * The judgements of a report: out of its table, out of its sentences, and where the table lacks one out of the heading of its
 * section.
 *
 * @param again what the headings of the sections say, as an opinion of their own
 */
record Judgements(List<Judgement> made, Map<Judged, Printed<Grade>> again, Table table) {

    private static final Pattern END_OF_COVER = Pattern.compile(
            "(?im)^(?:contents|executive\\s+summary|section\\s+1\\b.*|summary\\s+of\\s+(?:key\\s+)?findings)$");
    private static final Pattern RECORD = Pattern.compile("(?im)^record\\s+of\\s+main\\s+findings$");
    private static final String SERVICES =
            "(?:children['\u2018\u2019]s\\s+services?|services\\s+for\\s+children(?:\\s+and\\s+young\\s+people)?)";
    private static final List<Pattern> OVERALL = List.of(
            Pattern.compile("(?i)the\\s+overall\\s+judge?ment\\s+is\\s+(?:that\\s+)?(?:" + SERVICES
                    + "\\s+(?:in\\s+.{2,80}?\\s+)?)?(?:(?:are|is)\\s+)?" + Grades.PATTERN),
            Pattern.compile(
                    "(?im)^" + SERVICES + "(?:\\s+(?:in|for|provided\\s+by)\\s+.{2,80}?)?\\s+(?:(?:are|is)\\s+)?"
                            + Grades.PATTERN + "[\\s.\\d]*$",
                    Pattern.DOTALL));
    private static final String BOARD =
            "(?:(?:local\\s+)?safeguarding\\s+children(?:['\u2018\u2019]s)?(?:\\s+board)?|LSCB)(?:\\s*\\(LSCB\\))?";
    private static final List<Pattern> BOARDS = List.of(
            Pattern.compile("(?im)^the\\s+(?:judge?ment\\s+(?:for|about|on)\\s+the\\s+)?effectiveness\\s+of\\s+the\\s+"
                    + BOARD + "\\s+(?:is\\s+)?(?:that\\s+it\\s+)?(?:is\\s+)?" + Grades.PATTERN),
            Pattern.compile("(?im)^the\\s+(?:\\S+\\s+){0,3}?" + BOARD + "(?:\\s+(?:for|in)\\s+.{2,60}?)?\\s+(?:is\\s+)?"
                    + Grades.PATTERN + "[\\s.]*$"),
            Pattern.compile(
                    "(?i)the\\s+arrangements\\s+in\\s+place\\s+to\\s+evaluate\\s+the\\s+effectiveness\\s+of\\s+what\\s+is\\s+done"
                            + "\\s+by\\s+the\\s+authority\\s+and\\s+board\\s+partners.{0,90}?children\\s+(?:are\\s+|is\\s+)?"
                            + Grades.PATTERN,
                    Pattern.DOTALL));
    private static final Pattern LAST_ROW = Pattern.compile("(?im)^overall\\s+effectiveness\\b");
    private static final int ROWS = 20;
    private static final int LAST_OF_COVER = 3;

    static Judgements read(Prose prose, Family family) {
        var labels = Labels.of(family.framework());
        var table = Table.read(cover(prose, family), labels);
        var again = again(prose, labels);
        var made = new ArrayList<Judgement>();
        for (var judged : family.judges()) {
            var label = labels.stream()
                    .filter(it -> it.judged() == judged)
                    .map(Labels::name)
                    .findFirst();
            var grade = Optional.ofNullable(table.grades().get(judged))
                    .or(() -> inWords(prose, family, judged))
                    .or(() -> Optional.ofNullable(again.get(judged)));
            made.add(new Judgement(
                    judged,
                    label.orElseGet(() -> sentence(judged)),
                    grade.<Stated<Grade>>map(it -> it).orElseGet(() -> lacking(judged))));
        }
        return new Judgements(made, again, table);
    }

    private static String sentence(Judged judged) {
        return judged == Judged.LSCB ? "The Local Safeguarding Children Board" : "The overall judgement";
    }

    private static Stated<Grade> lacking(Judged judged) {
        return new Stated.Absent<>(
                judged == Judged.OVERALL
                        ? "The report gives no overall grade."
                        : "No grade was found beside its label, nor in the heading of its section.");
    }

    /** Where the judgements stand: a table on the first page, all of the cover, or the last table of 2013. */
    private static Passage cover(Prose prose, Family family) {
        return switch (family.framework()) {
            case ILACS -> table(prose);
            case SIF -> prose.passage(0, endOfCover(prose));
            case LAC_2013 ->
                prose.passage(lastLine(prose, RECORD), prose.lines().size());
        };
    }

    private static Passage table(Prose prose) {
        var first = prose.pages(1, 1);
        int head = first.find(Families.TABLE_HEAD).map(it -> it.match().start()).orElse(0);
        int from = (int) first.text().substring(0, head).lines().count();
        boolean whole = first.find(LAST_ROW).isPresent();
        return prose.passage(from, whole ? first.lines().size() : first.lines().size() + ROWS);
    }

    /** The first line after the cover: of the contents, or of what stands in their place. */
    static int endOfCover(Prose prose) {
        var lines = prose.lines();
        int i = 0;
        while (i < lines.size()
                && lines.get(i).page() <= LAST_OF_COVER
                && !END_OF_COVER.matcher(lines.get(i).text()).matches()) {
            i++;
        }
        return i;
    }

    private static int lastLine(Prose prose, Pattern pattern) {
        int i = prose.lines().size() - 1;
        while (i > 0 && !pattern.matcher(prose.lines().get(i).text()).matches()) {
            i--;
        }
        return Math.max(0, i);
    }

    private static Map<Judged, Printed<Grade>> again(Prose prose, List<Labels> labels) {
        var body = prose.pages(2, Integer.MAX_VALUE);
        var again = new EnumMap<Judged, Printed<Grade>>(Judged.class);
        for (var label : labels) {
            label.inHeading().stream()
                    .flatMap(body::all)
                    .findFirst()
                    .ifPresent(found -> again.put(label.judged(), graded(found)));
        }
        return again;
    }

    private static Optional<Printed<Grade>> inWords(Prose prose, Family family, Judged judged) {
        if (family.framework() != Framework.SIF) {
            return Optional.empty();
        }
        return switch (judged) {
            case OVERALL -> first(cover(prose, family), OVERALL);
            case LSCB -> first(prose.whole(), BOARDS);
            default -> Optional.empty();
        };
    }

    private static Optional<Printed<Grade>> first(Passage passage, List<Pattern> patterns) {
        return patterns.stream()
                .flatMap(pattern -> passage.find(pattern).stream())
                .findFirst()
                .map(Judgements::graded);
    }

    private static Printed<Grade> graded(Passage.Found found) {
        return new Printed<>(Grades.of(found.group(1)), new Quote(found.page(), found.words()));
    }
}
