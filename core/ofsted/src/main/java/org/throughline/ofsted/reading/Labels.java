package org.throughline.ofsted.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.throughline.ofsted.print.Words;
import org.throughline.ofsted.report.Framework;
import org.throughline.ofsted.report.Judged;

/**
 * Under which words the frameworks judge what.
 *
 * @param name the framework's own words
 * @param inTable how they stand in the table of judgements
 * @param inHeading how they stand where the same is said again; nothing is, of some
 */
record Labels(Judged judged, String name, Pattern inTable, List<Pattern> inHeading) {

    private static final String CARE = "(?:in\\s+care|looked\\s+after)";
    private static final String SAYS = "[\\s.:\u2013-]*(?:(?:is|are)\\b\\s*:?\\s*)?(?:judged\\s+(?:to\\s+be\\s+)?)?";
    private static final String IS_THAT = "\\s+is\\s+(?:that\\s+)?(?:it\\s+)?(?:is\\s+)?";

    private static final String LEADERS = "The impact of leaders on social work practice with children and families";
    private static final String HELP = "The experiences and progress of children who need help and protection";
    private static final String IN_CARE = "The experiences and progress of children in care";
    private static final String LEAVERS = "The experiences and progress of care leavers";

    /** With which the table of a later report begins, nearly always. */
    static final Pattern FIRST_OF_ILACS = Pattern.compile(Words.pattern(LEADERS));

    private static final List<Labels> ILACS = List.of(
            later(Judged.LEADERS, LEADERS, withoutThe(LEADERS)),
            later(Judged.HELP_PROTECTION, HELP, withoutThe(HELP)),
            later(
                    Judged.IN_CARE_AND_CARE_LEAVERS,
                    IN_CARE + " and care leavers",
                    children() + "\\s+and\\s+care\\s+leavers"),
            later(Judged.IN_CARE, IN_CARE, children() + "(?!\\s+and\\s+care\\s+leavers)"),
            later(Judged.CARE_LEAVERS, LEAVERS, withoutThe(LEAVERS)),
            new Labels(Judged.OVERALL, "Overall effectiveness", line("Overall effectiveness"), List.of()));

    private static final List<Labels> SIF = List.of(
            single(Judged.HELP_PROTECTION, "1. ", "Children who need help and protection", again(HELP)),
            single(
                    Judged.IN_CARE,
                    "2. ",
                    "Children looked after and achieving permanence",
                    again("The experiences and progress of children looked after and achieving permanence")),
            single(
                    Judged.ADOPTION,
                    "2.1 ",
                    "Adoption performance",
                    heading("(?im)^The\\s+graded\\s+judge?ment\\s+for\\s+adoption\\s+performance" + IS_THAT)),
            single(
                    Judged.CARE_LEAVERS,
                    "2.2 ",
                    "Experiences and progress of care leavers",
                    heading(
                            "(?im)^The\\s+graded\\s+judge?ment\\s+about\\s+the\\s+experiences?\\s+and\\s+progress\\s+of\\s+care\\s+leavers"
                                    + IS_THAT)),
            single(
                    Judged.LEADERS,
                    "3. ",
                    "Leadership, management and governance",
                    again("Leadership, management and governance")));

    private static final List<Labels> LAC = List.of(
            plain(Judged.OVERALL, "Overall effectiveness"),
            plain(Judged.CAPACITY_TO_IMPROVE, "Capacity to improve"),
            plain(Judged.OUTCOMES_LAC, "Outcomes for looked after children and young people"),
            plain(Judged.QUALITY_OF_PROVISION, "Quality of provision"),
            plain(Judged.LEADERS, "Leadership and management"));

    /** In the order of the framework's table; without what is judged in a sentence. */
    static List<Labels> of(Framework framework) {
        return switch (framework) {
            case ILACS -> ILACS;
            case SIF -> SIF;
            case LAC_2013 -> LAC;
        };
    }

    private static String children() {
        return "(?i:experiences\\s+and\\s+progress\\s+of\\s+children\\s+" + CARE + ")";
    }

    private static String withoutThe(String name) {
        return Words.pattern(name.substring("The ".length()));
    }

    private static Labels later(Judged judged, String name, String rest) {
        var label = "(?im)^(?:The\\s+)?" + rest;
        return new Labels(judged, name, Pattern.compile(label), List.of(heading(label + SAYS)));
    }

    private static Labels single(Judged judged, String number, String name, Pattern again) {
        return new Labels(
                judged,
                number + name,
                Pattern.compile("(?m)^(?:\\d\\s?\\.\\s?\\d?\\.?\\s*)?" + Words.pattern(name)),
                List.of(again));
    }

    private static Labels plain(Judged judged, String name) {
        return new Labels(
                judged,
                name,
                line(name),
                List.of(Pattern.compile(
                        "(?m)^" + Words.pattern(name) + "\\s+(?i:grade)\\s+\\d\\s*\\(?\\s*" + Grades.PATTERN)));
    }

    private static Pattern line(String name) {
        return Pattern.compile("(?m)^" + Words.pattern(name));
    }

    private static Pattern again(String name) {
        return heading("(?m)^" + Words.pattern(name) + SAYS);
    }

    private static Pattern heading(String before) {
        return Pattern.compile(before + Grades.PATTERN);
    }
}
