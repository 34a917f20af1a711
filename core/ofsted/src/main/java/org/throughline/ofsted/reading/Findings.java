package org.throughline.ofsted.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.ofsted.print.Line;
import org.throughline.ofsted.print.Prose;
import org.throughline.ofsted.print.Words;
import org.throughline.ofsted.report.Finding;

/** The numbered paragraphs of a report; the lists of what must improve take part in the numbering and are left out. */
final class Findings {

    private final Prose prose;
    private final List<Line> lines;
    private final List<Lists.Region> lists;
    private final Numbering numbering = new Numbering();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private @Nullable Line first;
    private int number;
    private String section = "";
    private int endedPage;

    private Findings(Prose prose, List<Lists.Region> lists) {
        this.prose = prose;
        this.lines = prose.lines();
        this.lists = lists;
    }

    /** @param from the line after the table of judgements, whose rows are numbered too */
    static List<Finding> of(Prose prose, List<Lists.Region> lists, int from) {
        var findings = new Findings(prose, lists);
        findings.read(from);
        return findings.findings;
    }

    private void read(int from) {
        for (int i = from; i < lines.size(); i++) {
            var line = lines.get(i);
            var above = i == 0 ? null : lines.get(i - 1);
            if (Lists.BACK_MATTER.matcher(line.text()).matches()) {
                close();
                endedPage = line.page();
            }
            if (line.page() == endedPage) {
                continue;
            }
            if (endedPage > 0 && line.page() > endedPage) {
                endedPage = 0;
                numbering.mayRestart();
            }
            boolean listed = isListed(i);
            var begun = numbering.next(line, above == null || prose.isHeading(above) ? null : above);
            if (listed) {
                close();
            } else if (begun.isPresent()) {
                close();
                first = line;
                number = begun.get().number();
                text.add(begun.get().rest());
            } else if (prose.isHeading(line)) {
                boolean goesOn =
                        first == null && above != null && prose.isHeading(above) && above.page() == line.page();
                close();
                section = goesOn ? section + " " + line.text() : line.text();
            } else if (first != null) {
                text.add(line.text());
            }
        }
        close();
    }

    private boolean isListed(int i) {
        return lists.stream().anyMatch(it -> i >= it.from() && i < it.to());
    }

    private void close() {
        if (first != null) {
            findings.add(new Finding(number, Words.join(text).strip(), first.page(), section));
        }
        first = null;
        text.clear();
    }
}
