package org.throughline.web.returns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.returns.Returns;
import org.throughline.returns.checks.Need;
import org.throughline.returns.parcel.Contents;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;
import org.throughline.returns.parcel.Sort;
import org.throughline.returns.ssda903.child.Places;
import org.throughline.returns.ssda903.child.ReferenceFiles;
import org.throughline.web.pages.SentFile;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/**
 * The lists that an SSDA903 is compared with: kept once, in the database and so in every backup, and used by every check
 * after that. Of a list of postcodes no more is kept than is read of it.
 */
@Component
public class ReferenceLists {

    /** What a list is of. */
    public enum Kind {
        POSTCODES(Need.POSTCODES),
        AUTHORITIES(Need.AUTHORITIES),
        PROVIDERS(Need.PROVIDERS);

        private final Need need;

        Kind(Need need) {
            this.need = need;
        }

        /** What checks need it for. */
        public Need need() {
            return need;
        }
    }

    /** @param name of the file that was sent @param entries postcodes, lower-tier authorities, or providers */
    public record Kept(long id, Kind kind, String name, int entries, Instant at, String by) {}

    /** How the sending of a list ended. */
    public sealed interface Answer {

        record Done(Kept kept) implements Answer {}

        /** @param words what is the matter with the file */
        record Refused(String words) implements Answer {}
    }

    private record Known(Kind kind, int entries, Bytes bytes) {}

    /** Writes a list as it is kept. */
    @FunctionalInterface
    private interface Bytes {
        void to(OutputStream out) throws IOException;
    }

    private final JdbcClient jdbc;
    private final Parts parts;
    private final TransactionTemplate transaction;
    private final Trail trail;
    private final Clock clock;

    ReferenceLists(JdbcClient jdbc, TransactionTemplate transaction, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.parts = new Parts(jdbc, "returns.list_part", "list");
        this.transaction = transaction;
        this.trail = trail;
        this.clock = clock;
    }

    /** The newest list of each kind. */
    public List<Kept> kept() {
        return jdbc.sql("""
                select distinct on (kind) id, kind, name, entries, at, by_name from returns.list order by kind, id desc
                """).query(ReferenceLists::row).list();
    }

    /**
     * Known by its columns, whatever it is called: a CSV file, a zip with one in it, or a workbook of providers. It is read
     * before the transaction begins, which a list of all postcodes would hold open for a minute.
     */
    public Answer keep(Actor who, SentFile file) throws IOException {
        var member = Member.of(file.name(), file.bytes()::open);
        var guarded = file.name().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? Returns.guardList(member)
                : Returns.guard(Parcel.of(member));
        return switch (guarded) {
            case Guarded.Clean(var contents) -> kept(who, file.name(), known(member, contents));
            case Guarded.Truncated(var _, var where) ->
                new Answer.Refused("%s breaks off at line %d.".formatted(where.file(), where.line()));
            case Guarded.Refused(var where, var words) -> new Answer.Refused(where.file() + ": " + words);
        };
    }

    private static Optional<Known> known(Member sent, Contents contents) throws IOException {
        for (var file : contents.files()) {
            if (Sort.of(file) == Sort.TEXT) {
                var authorities = ReferenceFiles.authorities(file);
                if (authorities.isPresent()) {
                    return Optional.of(
                            new Known(Kind.AUTHORITIES, authorities.get().size(), asItIs(file)));
                }
                var postcodes = ReferenceFiles.postcodes(file);
                if (postcodes.isPresent()) {
                    return Optional.of(new Known(
                            Kind.POSTCODES, postcodes.get().size(), out -> ReferenceFiles.write(postcodes.get(), out)));
                }
            }
        }
        return ReferenceFiles.providers(contents, Places.UNKNOWN)
                .map(providers -> new Known(
                        Kind.PROVIDERS,
                        providers.values().stream().mapToInt(List::size).sum(),
                        asItIs(sent)));
    }

    private static Bytes asItIs(Member file) {
        return out -> {
            try (var bytes = file.open()) {
                bytes.transferTo(out);
            }
        };
    }

    private Answer kept(Actor who, String name, Optional<Known> list) throws IOException {
        if (list.isEmpty()) {
            return new Answer.Refused(
                    name + " is no list of postcodes, authorities or providers: its columns are others.");
        }
        var packed = packed(list.get().bytes());
        return Objects.requireNonNull(transaction.execute(_ -> new Answer.Done(keep(who, name, list.get(), packed))));
    }

    private Kept keep(Actor who, String name, Known list, byte[] packed) {
        var now = clock.instant();
        long id = jdbc.sql("""
                insert into returns.list (kind, name, entries, at, by_id, by_name)
                values (:kind, :name, :entries, :at, :byId, :byName) returning id
                """)
                .param("kind", list.kind().name())
                .param("name", name)
                .param("entries", list.entries())
                .param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("byId", who.id())
                .param("byName", who.name())
                .query(Long.class)
                .single();
        try (var bytes = new ByteArrayInputStream(packed)) {
            parts.keep(id, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        trail.wrote(
                who, "list for returns", null, "%s, %,d entries, from %s".formatted(list.kind(), list.entries(), name));
        return new Kept(id, list.kind(), name, list.entries(), now, who.name());
    }

    private static byte[] packed(Bytes list) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            list.to(out);
        }
        return bytes.toByteArray();
    }

    /** The newest list of each kind, as a file that can be opened again and again. */
    Map<Kind, Member> newest() {
        var lists = new EnumMap<Kind, Member>(Kind.class);
        kept().forEach(list ->
                lists.put(list.kind(), Member.of(list.name(), () -> new GZIPInputStream(parts.open(list.id())))));
        return Collections.unmodifiableMap(lists);
    }

    private static Kept row(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getInt("entries"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }
}
