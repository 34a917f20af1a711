package org.throughline.web.oversight.pages;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.web.oversight.Proof;
import org.throughline.web.pages.Days;

/**
 * The comparisons of the due lists with the record, in finished words.
 *
 * @param running how far one under way has come, or null
 * @param last what came of the last one, or null before the first
 * @param failed that one ended without an answer, or null
 */
public record ProofView(
        @Nullable String behind,
        @Nullable String running,
        @Nullable String last,
        @Nullable String failed,
        List<Row> rows) {

    /** @param equal whether nothing differed */
    public record Row(
            String when,
            String askedBy,
            String children,
            String duties,
            boolean equal,
            String difference,
            String which) {}

    static ProofView of(
            List<Proof.Result> results,
            Function<UUID, Map<String, Integer>> differences,
            Optional<Proof.Progress> progress,
            Optional<Instant> failed,
            ClockWords words,
            Optional<String> behind) {
        return new ProofView(
                behind.orElse(null),
                progress.map(ProofView::running).orElse(null),
                results.stream().findFirst().map(ProofView::last).orElse(null),
                failed.map(at ->
                                "The comparison that was asked for ended on %s without an answer. The log of the service says why."
                                        .formatted(Days.inWords(at)))
                        .orElse(null),
                results.stream().map(result -> row(result, differences, words)).toList());
    }

    private static String running(Proof.Progress progress) {
        return progress.todo() == 0
                ? "A comparison was asked for. The lists are brought up to date first."
                : "A comparison is under way: %,d of %s compared."
                        .formatted(progress.done(), Days.count(progress.todo(), "child", "children"));
    }

    private static String last(Proof.Result result) {
        return "The last comparison ended on %s: %s."
                .formatted(Days.inWords(result.ended()), ProofWords.difference(result));
    }

    private static Row row(Proof.Result result, Function<UUID, Map<String, Integer>> differences, ClockWords words) {
        var waiting = ProofWords.waiting(result);
        return new Row(
                Days.inWords(result.ended()),
                result.askedBy().isEmpty() ? "Nobody: it is done every night" : result.askedBy(),
                "%,d".formatted(result.children()),
                "%,d".formatted(result.readings()),
                result.differing() == 0,
                upper(ProofWords.difference(result)) + (waiting.isEmpty() ? "" : "; " + waiting),
                result.differing() == 0 ? "" : which(differences.apply(result.id()), words));
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String which(Map<String, Integer> differences, ClockWords words) {
        return differences.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> it.getKey().isEmpty()
                        ? "what stands of the child: " + it.getValue()
                        : words.plainName(it.getKey()) + ": " + it.getValue())
                .collect(Collectors.joining("; "));
    }
}
