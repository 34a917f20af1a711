package org.throughline.ofsted.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.ofsted.print.Line;
import org.throughline.ofsted.print.Prose;
import org.throughline.ofsted.report.Family;
import org.throughline.ofsted.report.Framework;

/** Where in a report the lists of what must improve stand, and whose they are. */
final class Lists {

    private static final Pattern LIST = Pattern.compile(
            "(?i)^(?:what\\s+needs\\s+to\\s+improve(?:\\s+in\\s+this\\s+area\\s+of\\s+social\\s+work\\s+practice)?\\s*[?:]?\\s*\\d?|what\\s+(?:does|do|must|should)\\s+.{2,60}\\s+need\\s+to\\s+improve\\s*\\??:?|recommendations?\\s*(?:for\\s+.{2,60})?:?)$");
    private static final Pattern BEGINS_LONG_HEADING =
            Pattern.compile("(?i)^what\\s+(?:does|do|must|should|needs)\\s.*");
    private static final Pattern PART = Pattern.compile(
            "(?i)^(?:areas?\\s+for\\s+)?(?:priority\\s+and\\s+immediate\\s+actions?|immediate\\s+and\\s+priority\\s+actions?|priority\\s+actions?):?$|^areas?\\s+for\\s+improvement:?$");
    private static final Pattern END = Pattern.compile(
            "(?i)^(?:.{0,60}\\bstrengths\\b(?:\\s+and\\s+weaknesses.{0,60})?:?|.{0,60}has\\s+the\\s+following\\s+strengths:?|summary\\b.{0,60}|information\\s+about\\b.{0,60}"
                    + "|inspection\\s+(?:findings?|judge?ments?)\\b.{0,80}|progress\\s+since\\b.{0,40}|executive\\s+summary|section\\s+\\d.{0,80}"
                    + "|what\\s+the\\s+.{0,60}judge?ments?\\s+mean.{0,60}|the\\s+local\\s+authority|the\\s+local\\s+safeguarding\\s+children\\s+board.{0,60}"
                    + "|contents|the\\s+inspection\\s+team"
                    + "|the\\s+effectiveness\\s+of\\s+the\\s+(?:lscb|local\\s+safeguarding)\\b.{0,90})$");
    private static final Pattern PLAIN_END = Pattern.compile(
            "(?:The\\s+|Key\\s+)?(?:(?:(?i:local\\s+authority|LSCB|board)['\u2018\u2019]s\\s+)?strengths(?:\\s+and\\s+weaknesses.{0,60})?|(?i:local\\s+authority|LSCB|board)\\s+has\\s+the\\s+following\\s+strengths):?"
                    + "|Summary\\s+for\\s+children\\s+and\\s+young\\s+people|Information\\s+about\\s+(?:this|the)\\s+(?:inspection|review|local\\s+authority).{0,30}"
                    + "|Progress\\s+since\\s+the\\s+last\\s+inspection|Inspection\\s+findings(?:\\s+[\u2013-].{0,60})?|Executive\\s+summary|Section\\s+\\d:.{0,70}");

    /** Sections of the findings; in the earliest reports a theme between the statements may have the same words. */
    private static final Pattern SECTION = Pattern.compile(
            "(?i)^(?:(?:the\\s+)?experiences\\s+and\\s+progress\\s+of\\b.{0,90}|the\\s+impact\\s+of\\s+leaders\\b.{0,90})$");

    private static final Pattern LATER_SECTION =
            Pattern.compile("(?:The e|E)xperiences\\s+and\\s+progress\\s+of\\s+children\\s+who\\s+need\\s+help.{0,60}");

    private static final Pattern BOARD = Pattern.compile(
            "(?i)\\bLSCB\\b|safeguarding\\s+(?:children(?:['\u2018\u2019]s)?\\s+)?board|\\bthe\\s+board\\b|\\bSCB\\b");
    private static final Pattern OF_BOARD = Pattern.compile(
            "(?i)^(?:section\\s+2\\b.*|the\\s+local\\s+safeguarding\\s+children\\b.{0,80}|the\\s+effectiveness\\s+of\\s+the\\s+(?:lscb|local\\s+safeguarding)\\b.*"
                    + "|(?:inspection|review)\\s+of\\s+the\\s+effectiveness\\s+of\\s+the\\s+local.*)$");
    static final Pattern BACK_MATTER = Pattern.compile(
            "(?i)^(?:the\\s+office\\s+for\\s+standards\\s+in\\s+education,\\s+children.*|any\\s+complaints\\s+about\\s+the\\s+inspection\\b.*)$");

    /**
     * One list.
     *
     * @param heading the line of its heading
     * @param from the line after its heading
     * @param to the line after its last
     * @param board whether it is the safeguarding children board's
     */
    record Region(int heading, int from, int to, boolean board) {}

    private final Prose prose;
    private final List<Line> lines;
    private final Family family;
    private final Set<Integer> contents = new HashSet<>();
    private final List<Region> regions = new ArrayList<>();

    private Lists(Prose prose, Family family) {
        this.prose = prose;
        this.lines = prose.lines();
        this.family = family;
        lines.stream()
                .filter(line -> line.text().equalsIgnoreCase("contents"))
                .forEach(line -> contents.add(line.page()));
    }

    static List<Region> of(Prose prose, Family family) {
        var lists = new Lists(prose, family);
        lists.find();
        return lists.regions;
    }

    /** Whether a line is a heading within a list that says how soon. */
    static boolean isPart(String text) {
        return PART.matcher(text).matches();
    }

    private void find() {
        boolean board = family == Family.SIF_LSCB;
        String firstHeading = "";
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (contents.contains(line.page())) {
                continue;
            }
            if (line.page() > 1
                    && prose.isHeading(line)
                    && OF_BOARD.matcher(twoLines(i)).matches()
                    && !regions.isEmpty()) {
                board = true;
            }
            int after = headingEnds(i);
            if (after > 0) {
                var heading = words(i, after);
                boolean again = heading.equalsIgnoreCase(firstHeading);
                int to = end(after, i);
                regions.add(new Region(i, after, to, isBoards(heading, board || again)));
                firstHeading = firstHeading.isEmpty() ? heading : firstHeading;
                i = Math.max(i, to - 1);
            }
        }
    }

    private boolean isBoards(String heading, boolean board) {
        return family.framework() == Framework.SIF
                && (board || BOARD.matcher(heading).find());
    }

    /** The line after a heading that begins at this one, or 0. */
    private int headingEnds(int i) {
        var text = lines.get(i).text();
        boolean later = family.framework() == Framework.ILACS;
        if (LIST.matcher(text).matches()
                && (!later || text.toLowerCase(java.util.Locale.ROOT).startsWith("what needs"))
                && (later || prose.isHeading(lines.get(i)) || itemComesSoon(i))) {
            return i + 1;
        }
        if (BEGINS_LONG_HEADING.matcher(text).matches()
                && prose.isHeading(lines.get(i))
                && LIST.matcher(twoLines(i)).matches()) {
            return i + 2;
        }
        boolean part = !later && isPart(text) && (prose.isHeading(lines.get(i)) || nextIsItem(i + 1));
        return part ? Math.max(i, 1) : 0; // it is a part of the list as well as its beginning
    }

    private boolean nextIsItem(int i) {
        return i < lines.size()
                && (Marks.number(lines.get(i).text()).isPresent()
                        || Marks.bullet(lines.get(i).text()).isPresent());
    }

    /** A heading that is set like the text is one if it begins like one and an item follows, or a part of the list. */
    private boolean itemComesSoon(int i) {
        boolean part = i + 1 < lines.size() && isPart(lines.get(i + 1).text());
        return Character.isUpperCase(lines.get(i).text().charAt(0)) && (part || nextIsItem(i + 1));
    }

    private int end(int from, int heading) {
        var top = lines.get(heading);
        for (int i = from; i < lines.size(); i++) {
            var line = lines.get(i);
            if (BACK_MATTER.matcher(line.text()).matches()) {
                return i;
            }
            if (isPart(line.text()) || Marks.bullet(line.text()).isPresent()) {
                continue;
            }
            boolean numbered = Marks.number(line.text()).isPresent();
            boolean looks = prose.isHeading(line) && !numbered;
            if (looks && (says(END, i) || isSection(i) || ends(line, top)) || isUnmistakable(i)) {
                return i;
            }
        }
        return lines.size();
    }

    private boolean says(Pattern pattern, int i) {
        return pattern.matcher(twoLines(i)).matches()
                || pattern.matcher(lines.get(i).text()).matches();
    }

    private boolean isSection(int i) {
        return family != Family.SIF_A && family != Family.SIF_B && says(SECTION, i);
    }

    /** Headings that end a list in whatever letters they are set, if they are the whole of a line. */
    private boolean isUnmistakable(int i) {
        var text = lines.get(i).text();
        boolean section = family.framework() == Framework.ILACS
                && LATER_SECTION.matcher(text).matches();
        return (section || PLAIN_END.matcher(text).matches())
                && (i == 0 || !goesOn(lines.get(i - 1).text()));
    }

    private boolean ends(Line line, Line top) {
        return switch (family.framework()) {
            case ILACS -> true;
            case LAC_2013 -> prose.isLarge(line);
            case SIF -> prose.isLarge(line) && line.size() >= top.size() - 0.5f;
        };
    }

    private static boolean goesOn(String above) {
        return !above.isEmpty() && ".?!:;)\u2019".indexOf(above.charAt(above.length() - 1)) < 0;
    }

    private String twoLines(int i) {
        return words(i, Math.min(i + 2, lines.size()));
    }

    private String words(int from, int to) {
        var words = new ArrayList<String>();
        lines.subList(from, to).forEach(line -> words.add(line.text()));
        return String.join(" ", words);
    }
}
