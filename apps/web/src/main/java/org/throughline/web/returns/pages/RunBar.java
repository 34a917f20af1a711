package org.throughline.web.returns.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.pages.Days;
import org.throughline.web.returns.Run;

/**
 * What stands at the head of every page of one check.
 *
 * @param frozen that it stands as it is, in words, or null
 * @param exports the reader may take the return out and freeze it
 * @param skipped rules that could not be used, each with the reason
 */
public record RunBar(
        String id,
        String title,
        String checked,
        String errors,
        String queries,
        String children,
        @Nullable String frozen,
        boolean exports,
        String file,
        List<String> remarks,
        List<String> skipped,
        List<Tab> tabs) {

    /** A page of the same check. */
    public record Tab(String key, String words, String address) {}

    static RunBar of(Run run, Sight who) {
        var result = run.result().orElseThrow();
        var remarks = new ArrayList<String>();
        if (!result.complete()) {
            remarks.add("The file breaks off before its end: only what stands before was checked.");
        }
        remarks.addAll(result.remarks());
        return new RunBar(
                run.id().toString(),
                run.words(),
                Days.inWords(result.ended()) + ", asked by " + run.by()
                        + (run.names().isEmpty()
                                ? ", taken out of the record"
                                : ", in " + String.join(", ", run.names()) + ", which is not loaded by this"),
                "%,d".formatted(result.errors()),
                "%,d".formatted(result.queries()),
                "%,d of %,d".formatted(result.mistaken(), result.children()),
                run.frozen()
                        .map(it -> "Frozen on " + Days.inWords(it.at()) + " by " + it.by() + ": " + it.why())
                        .orElse(null),
                who.may(Permission.EXPORT_RETURNS),
                result.file(),
                remarks,
                result.skipped().entrySet().stream()
                        .map(rule -> "Rule " + rule.getKey() + ": " + rule.getValue() + ".")
                        .toList(),
                tabs(run, who));
    }

    private static List<Tab> tabs(Run run, Sight who) {
        var here = address(run.id());
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("rule", "By rule", here));
        tabs.add(new Tab("team", "By team", here + "?by=team"));
        tabs.add(new Tab("worker", "By worker", here + "?by=worker"));
        tabs.add(new Tab("child", "By child", here + "?by=child"));
        tabs.add(new Tab("changes", "What changed", here + "/changes"));
        if (run.origin() == Run.Origin.RECORD) {
            tabs.add(new Tab("over-time", "Over time", here + "/over-time"));
        }
        if (who.may(Permission.EXPORT_RETURNS)) {
            tabs.add(new Tab("take-out", "Take out", here + "/take-out"));
        }
        return tabs;
    }

    String address() {
        return address(UUID.fromString(id));
    }

    static String address(UUID run) {
        return "/returns/" + run;
    }
}
