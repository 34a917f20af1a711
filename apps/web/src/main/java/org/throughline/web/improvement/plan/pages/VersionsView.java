package org.throughline.web.improvement.plan.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.web.improvement.plan.Difference;
import org.throughline.web.improvement.plan.Since;
import org.throughline.web.improvement.plan.Version;
import org.throughline.web.pages.Days;

/** The plans that were agreed, and what changed since the newest. */
public record VersionsView(boolean decides, List<Row> rows) {

    public record Row(String title, String address, String note, String agreed, String since) {}

    static VersionsView of(List<Version> versions, boolean decides) {
        return new VersionsView(
                decides,
                versions.stream()
                        .map(it -> new Row(
                                "Version " + it.number(),
                                address(it),
                                it.note(),
                                "Agreed on " + Days.inWords(it.on()) + ", recorded by " + it.by() + " on "
                                        + Days.inWords(it.moment()),
                                address(it) + "/since"))
                        .toList());
    }

    static String address(Version version) {
        return "/improvement/versions/" + version.number();
    }

    /** What changed between a version and now, by kind. */
    public record SinceView(String title, String says, List<Kind> kinds) {

        static SinceView of(Version version, Since since) {
            var kinds = new ArrayList<Kind>();
            for (var kind : Difference.Kind.values()) {
                var found = since.of(kind);
                if (!found.isEmpty()) {
                    kinds.add(new Kind(
                            kind.words() + ": " + found.size(),
                            found.stream()
                                    .map(it -> new Line(
                                            it.title(),
                                            kind == Difference.Kind.TAKEN_OUT ? null : ItemAddress.of(it.item()),
                                            it.words()))
                                    .toList()));
                }
            }
            return new SinceView(
                    "What changed since version " + version.number(),
                    "From " + Days.inWords(version.moment()) + " to "
                            + Days.inWords(since.now().asAt()) + ".",
                    kinds);
        }
    }

    public record Kind(String title, List<Line> lines) {}

    public record Line(String item, @Nullable String address, String words) {}

    /** The number that the next version will have. */
    static int next(List<Version> versions) {
        return Optional.of(versions)
                        .filter(it -> !it.isEmpty())
                        .map(it -> it.getFirst().number())
                        .orElse(0)
                + 1;
    }
}
