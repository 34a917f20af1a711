package org.throughline.ofsted.report;

/** What can be asked of a report that was read, independently of how it was read. */
public enum Check {
    LABELS("every judgement of this layout is found once"),
    GRADES("every grade is one of the framework's"),
    DATES("the days on site are weekdays and in order, before the day of publication"),
    FOOTERS("the days on site are those at the foot of the pages"),
    HEADINGS("the headings of the sections say the same grades as the table"),
    NUMBERS("the numbers of lists and findings run without a gap"),
    CLEAN("no statement holds a page number or a line from the edge of a page"),
    QUOTES("the words of every value stand on their page");

    private final String words;

    Check(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
