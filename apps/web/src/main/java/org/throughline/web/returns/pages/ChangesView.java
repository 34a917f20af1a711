package org.throughline.web.returns.pages;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.web.pages.Days;
import org.throughline.web.returns.Changes;
import org.throughline.web.returns.FieldWords;
import org.throughline.web.returns.Run;
import org.throughline.web.returns.Since;

/**
 * What changed since an earlier return.
 *
 * @param other which one it is compared with, or null where there is none yet
 */
public record ChangesView(
        RunBar bar,
        List<RunBar.Tab> others,
        String current,
        @Nullable String other,
        @Nullable String otherLink,
        List<Row> rules,
        String sum,
        Children gone,
        Children come,
        List<Field> fields) {

    public record Row(String code, String wrong, String then, String now, String gone, String come, String remaining) {}

    /** @param more how many are not named here, empty where all are */
    public record Children(String count, List<String> ids, String more) {
        static final Children NONE = new Children("", List.of(), "");
    }

    public record Field(String words, String field, String children) {}

    static ChangesView nothing(RunBar bar) {
        return new ChangesView(bar, List.of(), "", null, null, List.of(), "", Children.NONE, Children.NONE, List.of());
    }

    static ChangesView of(
            RunBar bar,
            List<Changes.Change> all,
            Changes.Change chosen,
            Run other,
            List<Changes.OfRule> rules,
            List<String> gone,
            List<String> come) {
        var result = other.result().orElseThrow();
        long less = rules.stream().mapToLong(Changes.OfRule::gone).sum();
        long more = rules.stream().mapToLong(Changes.OfRule::come).sum();
        long stay = rules.stream().mapToLong(rule -> rule.now() - rule.come()).sum();
        return new ChangesView(
                bar,
                all.stream()
                        .map(one -> new RunBar.Tab(
                                key(one.since()),
                                "With " + one.since().words(),
                                bar.address() + "/changes?since=" + key(one.since())))
                        .toList(),
                key(chosen.since()),
                other.words() + ", checked on " + Days.inWords(result.ended())
                        + other.frozen()
                                .map(it -> ", frozen on " + Days.inWords(it.at()))
                                .orElse(""),
                "/returns/" + other.id(),
                rules.stream().map(ChangesView::row).toList(),
                Days.count(less, "finding is", "findings are") + " gone, "
                        + "%,d new, %,d remain".formatted(more, stay),
                children(chosen.gone(), gone),
                children(chosen.come(), come),
                chosen.fields().entrySet().stream()
                        .sorted(java.util.Map.Entry.<String, Integer>comparingByValue()
                                .reversed())
                        .map(field -> new Field(
                                FieldWords.of(field.getKey()), field.getKey(), "%,d".formatted(field.getValue())))
                        .toList());
    }

    private static Row row(Changes.OfRule rule) {
        return new Row(
                rule.code(),
                rule.wrong(),
                number(rule.then()),
                number(rule.now()),
                number(rule.gone()),
                number(rule.come()),
                number(rule.now() - rule.come()));
    }

    private static Children children(int count, List<String> ids) {
        return new Children(
                Days.count(count, "child", "children"),
                ids,
                count > ids.size() && count > 0
                        ? Days.count(count - ids.size(), "more is", "more are") + " not named here."
                        : "");
    }

    private static String number(long number) {
        return "%,d".formatted(number);
    }

    static String key(Since since) {
        return since.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
