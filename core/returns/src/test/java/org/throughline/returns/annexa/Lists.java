package org.throughline.returns.annexa;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.FactId;
import org.throughline.journey.Journey;
import org.throughline.journey.Line;
import org.throughline.journey.PersonId;
import org.throughline.journey.Recorded;
import org.throughline.journey.Source;
import org.throughline.returns.Handed;
import org.throughline.returns.Handed.Read;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;
import org.throughline.returns.reading.Told;

/** Tables of the dataset, or a workbook, as a council hands them in, made into lists. */
final class Lists {

    static final Names NAMES = new Names() {
        @Override
        public String worker(Collection collection, String key) {
            return key.equals("P1") ? "Priya Shah" : key;
        }

        @Override
        public String team(Collection collection, String key) {
            return key.equals("T1") ? "North" : key;
        }
    };

    private Lists() {}

    /** A table of the dataset: the name, the columns, then its rows. */
    static Member table(String name, String columns, String... rows) {
        return Handed.file(name + ".csv", columns + "\n" + String.join("\n", rows) + "\n");
    }

    /** Episodes of care. */
    static Member care(String... rows) {
        return table(
                "ssd_cla_episodes",
                "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,"
                        + "clae_cla_primary_need_code,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason",
                rows);
    }

    static List<AnnexRow> rows(int list, String asAt, Member... files) {
        return rows(LocalDate.parse(asAt), List.of(files)).stream()
                .filter(row -> row.list() == list)
                .toList();
    }

    /** The row of a list that holds one child. */
    static AnnexRow row(int list, String asAt, Member... files) {
        var rows = rows(list, asAt, files);
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows in list " + list + ": " + rows);
        }
        return rows.getFirst();
    }

    static List<AnnexRow> rows(LocalDate asAt, List<Member> files) {
        var lists = AnnexA.asAt(asAt, NAMES);
        return journeys(Handed.readAll(new Parcel("files", files), Told.NOTHING)).stream()
                .flatMap(journey -> lists.rows(journey).stream())
                .toList();
    }

    static List<Journey> journeys(List<Read> reads) {
        var spans =
                reads.stream().flatMap(read -> read.stated().spans().stream()).toList();
        Map<String, List<Recorded<?>>> children = new LinkedHashMap<>();
        long id = 0;
        for (var read : reads) {
            for (var statement : read.statements()) {
                if (statement.line().kind() == Line.Kind.CHILD) {
                    children.computeIfAbsent(statement.line().key(), _ -> new ArrayList<>())
                            .add(new Recorded<>(
                                    new FactId(++id),
                                    statement.line(),
                                    statement.key(),
                                    statement.happened(),
                                    statement.fact(),
                                    Instant.EPOCH,
                                    "the file",
                                    new Source(statement.scope(), 1, statement.place()),
                                    Optional.empty()));
                }
            }
        }
        return children.values().stream()
                .map(entries -> Journey.of(new PersonId(new UUID(0, 0)), new Coverage(spans), entries))
                .toList();
    }

    static byte[] book(Template template, List<AnnexRow> rows) {
        var book = new AnnexBook(template);
        rows.forEach(book::add);
        var bytes = new ByteArrayOutputStream();
        try {
            book.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Member workbook(byte[] bytes) {
        return Member.of("annex-a.xlsx", () -> new ByteArrayInputStream(bytes));
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
