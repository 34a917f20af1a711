package org.throughline.ofsted.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.ofsted.print.Line;
import org.throughline.ofsted.print.Prose;
import org.throughline.ofsted.print.Words;
import org.throughline.ofsted.report.Finding;

/**
 * The findings of the few reports of early 2014 whose paragraphs have bullets and no numbers: each bullet of the first level is
 * one, and its place among them its number. What tells of the area and of the inspection itself has bullets too and is no finding.
 */
final class BulletedFindings {

    private static final Pattern CONTEXT = Pattern.compile(
            "(?i)^(?:contents|information\\s+about\\b.*|what\\s+the\\s+inspection\\s+judge?ments?\\s+mean\\b.*)$");
    private static final Pattern FINDINGS = Pattern.compile(
            "(?i)^(?:inspection\\s+(?:judge?ments?|findings?)\\b.*|section\\s+\\d\\b.*|summary\\s+of\\s+key\\s+findings|(?:key\\s+)?strengths\\b.*"
                    + "|(?:the\\s+)?experiences\\s+and\\s+progress\\b.*)$");

    /** So far in, in points, a line still begins where the bullet does. */
    private static final float SAME_PLACE = 4;

    private final Prose prose;
    private final List<Lists.Region> lists;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private @Nullable Line first;
    private String section = "";

    private BulletedFindings(Prose prose, List<Lists.Region> lists) {
        this.prose = prose;
        this.lists = lists;
    }

    /** @param from the line after the table of judgements */
    static List<Finding> of(Prose prose, List<Lists.Region> lists, int from) {
        var findings = new BulletedFindings(prose, lists);
        findings.read(from);
        return findings.findings;
    }

    private void read(int from) {
        var lines = prose.lines();
        boolean context = false;
        for (int i = from; i < lines.size(); i++) {
            var line = lines.get(i);
            if (Lists.BACK_MATTER.matcher(line.text()).matches()) {
                break;
            }
            boolean heading = prose.isHeading(line);
            if (heading && CONTEXT.matcher(line.text()).matches()) {
                context = true;
            } else if (heading && FINDINGS.matcher(line.text()).matches()) {
                context = false;
            }
            if (context || isListed(i)) {
                close();
            } else if (heading) {
                var above = i == 0 ? null : lines.get(i - 1);
                boolean goesOn =
                        first == null && above != null && prose.isHeading(above) && above.page() == line.page();
                close();
                section = goesOn ? section + " " + line.text() : line.text();
            } else {
                add(line);
            }
        }
        close();
    }

    private void add(Line line) {
        var bullet = Marks.bullet(line.text());
        if (bullet.isPresent() && !isWithin(line)) {
            close();
            first = line;
            text.add(bullet.get().rest());
        } else if (isWithin(line)) {
            text.add(bullet.map(it -> it.shown() + " " + it.rest()).orElse(line.text()));
        } else {
            close();
        }
    }

    /** Whether a line stands further in than the bullet above it. */
    private boolean isWithin(Line line) {
        return first != null && line.x() > first.x() + SAME_PLACE;
    }

    private boolean isListed(int i) {
        return lists.stream().anyMatch(it -> i >= it.heading() && i < it.to());
    }

    private void close() {
        if (first != null) {
            findings.add(new Finding(findings.size() + 1, Words.join(text).strip(), first.page(), section));
        }
        first = null;
        text.clear();
    }
}
