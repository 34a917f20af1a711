package org.throughline.web.returns.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.throughline.returns.checks.Kind;
import org.throughline.web.access.Sight;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.WorkerWords;
import org.throughline.web.returns.Noticed;
import org.throughline.web.returns.Notices;
import org.throughline.web.returns.Run;
import org.throughline.web.returns.Which;

/** The findings of a check as one page that needs nothing else, on the screen or on paper. */
public record ReportView(RunBar bar, List<OfRule> rules) {

    /** Of so many findings a rule tells each; the page would not open with more, and nobody would read them. */
    private static final int TOLD = 500;

    /** @param more how many are not told here, in words, empty where all are */
    public record OfRule(
            String code, String kind, String wrong, String mend, String count, List<Row> rows, String more) {}

    public record Row(String child, String place, List<FindingCard.Value> values, String who, String answer) {}

    static ReportView of(Run run, Sight who, Notices notices) {
        var rows = new LinkedHashMap<String, List<Row>>();
        notices.each(Which.of(run.id()), finding -> {
            var told = rows.computeIfAbsent(finding.rule().code(), _ -> new ArrayList<>());
            if (told.size() < TOLD) {
                told.add(row(finding, who));
            }
        });
        var counts = notices.byRule(run.id());
        return new ReportView(
                RunBar.of(run, who),
                notices.rules(run.id()).stream()
                        .map(rule -> {
                            long count = counts.stream()
                                    .filter(one -> one.key().equals(rule.code()))
                                    .mapToLong(one -> one.errors() + one.queries())
                                    .sum();
                            var told = rows.getOrDefault(rule.code(), List.of());
                            return new OfRule(
                                    rule.code(),
                                    rule.kind() == Kind.ERROR ? "error" : "query",
                                    rule.wrong(),
                                    rule.mend(),
                                    "%,d".formatted(count),
                                    told,
                                    count > told.size()
                                            ? Days.count(count - told.size(), "more is", "more are")
                                                    + " not told here: the table of the findings has all."
                                            : "");
                        })
                        .toList());
    }

    private static Row row(Noticed finding, Sight who) {
        if (!Notices.mayName(who, finding)) {
            return new Row("A child whose record is closed to you", "", List.of(), "", "");
        }
        return new Row(
                FindingCard.child(finding),
                finding.place(),
                FindingCard.values(finding),
                finding.worker().isNobody()
                        ? ""
                        : WorkerWords.of(finding.worker().name()),
                finding.note().map(note -> note.words()).orElse(""));
    }
}
