package org.throughline.web.oversight.pages;

import java.util.List;
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
 */
public record ProofView(@Nullable String behind, @Nullable String running, List<Row> rows) {

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
            ClockWords words,
            Optional<String> behind) {
        return new ProofView(
                behind.orElse(null),
                progress.map(it -> "A comparison is under way: %,d of %,d children.".formatted(it.done(), it.todo()))
                        .orElse(null),
                results.stream().map(result -> row(result, differences, words)).toList());
    }

    private static Row row(Proof.Result result, Function<UUID, Map<String, Integer>> differences, ClockWords words) {
        return new Row(
                Days.inWords(result.ended()),
                result.askedBy().isEmpty() ? "Every night" : result.askedBy(),
                "%,d".formatted(result.children()),
                "%,d".formatted(result.readings()),
                result.differing() == 0,
                result.differing() == 0
                        ? "Equal"
                                + (result.waiting() == 0
                                        ? ""
                                        : "; " + Days.count(result.waiting(), "child", "children")
                                                + " changed meanwhile and were left to the next")
                        : Days.count(result.differing(), "child", "children") + " differed and were put right",
                result.differing() == 0 ? "" : which(differences.apply(result.id()), words));
    }

    private static String which(Map<String, Integer> differences, ClockWords words) {
        return differences.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> (it.getKey().isEmpty() ? "the child’s own line" : words.plainName(it.getKey())) + " "
                        + it.getValue())
                .collect(Collectors.joining(", "));
    }
}
