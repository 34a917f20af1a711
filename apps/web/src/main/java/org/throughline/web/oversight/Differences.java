package org.throughline.web.oversight;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.journey.PersonId;

/** What differed when the lists were compared with the record: of whom, of which clock, in which fields. */
final class Differences {

    private static final String MISSING = "missing from the lists";
    private static final String ONE_TOO_MANY = "one too many in the lists";

    private final JdbcClient jdbc;
    private final Clock clock;

    Differences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By the code of a clock how many readings differed then; empty where the child's own line did. */
    Map<String, Integer> byClock(UUID proof) {
        return jdbc
                .sql(
                        "select clock, count(*) as many from oversight.proof_difference where proof = :proof group by clock")
                .param("proof", proof)
                .query((row, _) -> Map.entry(row.getString("clock"), row.getInt("many")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** By the names of fields alone: the record says what is right, and nobody needs what the lists held by mistake. */
    void write(UUID proof, PersonId child, KeptLines.@Nullable Kept kept, @Nullable Reckoned fresh) {
        if (kept == null || fresh == null) {
            difference(proof, child, "", fresh == null ? ONE_TOO_MANY : MISSING);
            return;
        }
        var own = differing(Reckoned.FIELDS, kept.child().parts(), fresh.parts());
        if (!own.isEmpty()) {
            difference(proof, child, "", own);
        }
        var left = new ArrayList<>(kept.at().values());
        var unmatched = fresh.rows().stream()
                .filter(row -> takeFirst(left, line -> line.says(row, fresh)).isEmpty())
                .toList();
        for (var row : unmatched) {
            var fields = takeFirst(left, line -> line.row().clock().equals(row.clock()))
                    .map(line -> differing(Reckoned.Row.FIELDS, line.row().parts(), row.parts()));
            difference(
                    proof,
                    child,
                    row.clock(),
                    fields.map(names -> names.isEmpty() ? "worker or team" : names)
                            .orElse(MISSING));
        }
        left.forEach(line -> difference(proof, child, line.row().clock(), ONE_TOO_MANY));
        if (own.isEmpty() && unmatched.isEmpty() && left.isEmpty()) {
            difference(proof, child, "", "order of the lines");
        }
    }

    private static Optional<KeptLines.Line> takeFirst(List<KeptLines.Line> lines, Predicate<KeptLines.Line> which) {
        var first = lines.stream().filter(which).findFirst();
        first.ifPresent(lines::remove);
        return first;
    }

    private static String differing(List<String> names, List<String> kept, List<String> fresh) {
        return IntStream.range(0, names.size())
                .filter(n -> !kept.get(n).equals(fresh.get(n)))
                .mapToObj(names::get)
                .collect(Collectors.joining(", "));
    }

    private void difference(UUID proof, PersonId child, String clockCode, String fields) {
        jdbc.sql("""
                insert into oversight.proof_difference (proof, person, clock, fields, at)
                values (:proof, :person, :clock, :fields, :at)
                """)
                .param("proof", proof)
                .param("person", child.value())
                .param("clock", clockCode)
                .param("fields", fields)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
