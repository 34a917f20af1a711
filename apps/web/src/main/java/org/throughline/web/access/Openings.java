package org.throughline.web.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.journey.PersonId;
import org.throughline.web.trail.Trail;

/** Records opened with a reason: who opened which, why, until when, and who has looked at that since. */
@Component
public class Openings {

    /** How many characters a reason for breaking the glass has at least. */
    public static final int GLASS_REASON = 20;

    private static final Duration GLASS = Duration.ofMinutes(60);

    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    Openings(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** How the giving of a reason ended. */
    public sealed interface Outcome {

        record Opened() implements Outcome {}

        record Refused(String why) implements Outcome {}

        /** For this person there is no such child. */
        record Absent() implements Outcome {}
    }

    /** One opening on the reviewer's list. */
    public record Row(
            long id,
            String account,
            String who,
            PersonId child,
            Opening kind,
            String reason,
            OffsetDateTime at,
            @Nullable String reviewedBy,
            @Nullable String note) {}

    /**
     * Opens a record to a person who has typed why: for the rest of the day, or where the glass is broken for 60 minutes.
     *
     * @param relations how the person stands to the child by allocation, as for {@link Sight#judge}
     */
    @Transactional
    public Outcome give(Sight who, PersonId child, Set<Relation> relations, String reason) {
        return switch (who.judge(child, relations, Act.VIEW)) {
            case Verdict.Allowed _ -> new Outcome.Opened();
            case Verdict.NeedsReason _ ->
                reason.isBlank()
                        ? new Outcome.Refused("Enter why you need to open this record")
                        : open(who, child, Opening.REASON, reason.strip(), endOfToday());
            case Verdict.NeedsBreakGlass _ ->
                reason.strip().length() < GLASS_REASON
                        ? new Outcome.Refused("Enter why you need to open this record, in 20 characters or more")
                        : open(
                                who,
                                child,
                                Opening.BREAK_GLASS,
                                reason.strip(),
                                OffsetDateTime.now(clock).plus(GLASS));
            case Verdict.Refused _, Verdict.Absent _ -> new Outcome.Absent();
        };
    }

    private OffsetDateTime endOfToday() {
        return LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private Outcome open(Sight who, PersonId child, Opening kind, String reason, OffsetDateTime until) {
        jdbc.sql("""
                insert into access.opening (account, child, kind, reason, at, until)
                values (:account::uuid, :child, :kind, :reason, :at, :until)
                """)
                .param("account", who.actor().id())
                .param("child", child.value())
                .param("kind", kind.name())
                .param("reason", reason)
                .param("at", OffsetDateTime.now(clock))
                .param("until", until)
                .update();
        trail.wrote(
                who.actor(),
                kind == Opening.BREAK_GLASS ? "broke the glass" : "gave a reason to open a record",
                child,
                reason);
        return new Outcome.Opened();
    }

    private static final String ROW = """
            select o.id, o.account::text, a.name as who, o.child, o.kind, o.reason, o.at, b.name as reviewed_by, v.note
              from access.opening o
              join access.account a on a.id = o.account
              left join access.opening_review v on v.opening = o.id
              left join access.account b on b.id = v.actor
            """;

    /**
     * What this person has to review, broken glass first, then the newest: as a team's manager the openings of its
     * members, as a service manager or data protection officer all of them; nobody's own.
     */
    public List<Row> toReview(Sight who) {
        return list(who, "and v.opening is null order by o.kind, o.at desc");
    }

    /** What has been reviewed lately, the newest first. */
    public List<Row> reviewed(Sight who) {
        return list(who, "and v.opening is not null order by v.at desc");
    }

    /** The person's own openings, the newest first. */
    public List<Row> own(Sight who) {
        return jdbc.sql(ROW + "where o.account = :me::uuid order by o.at desc limit 100")
                .param("me", who.actor().id())
                .query(Openings::row)
                .list();
    }

    private List<Row> list(Sight who, String rest) {
        return jdbc.sql(ROW + """
                 where o.account <> :me::uuid
                   and (:all or o.account in (select m.account from access.team_member mine
                                                join access.team_member m on m.team = mine.team
                                               where mine.account = :me::uuid and mine.manages))
                """ + rest + " limit 500")
                .param("me", who.actor().id())
                .param("all", reviewsAll(who))
                .query(Openings::row)
                .list();
    }

    private static boolean reviewsAll(Sight who) {
        return who.mayAny(Permission.RESTRICT_ANY, Permission.READ_TRAIL);
    }

    /** Marks an opening as looked at, with what the reviewer found. False where it is not theirs to review, or done. */
    @Transactional
    public boolean review(Sight who, long opening, String note) {
        Optional<Row> row =
                toReview(who).stream().filter(it -> it.id() == opening).findFirst();
        if (row.isEmpty()) {
            return false;
        }
        int written = jdbc.sql("""
                insert into access.opening_review (opening, actor, at, note)
                values (:opening, :me::uuid, :at, :note) on conflict do nothing
                """)
                .param("opening", opening)
                .param("me", who.actor().id())
                .param("at", OffsetDateTime.now(clock))
                .param("note", note.strip())
                .update();
        if (written == 1) {
            trail.wrote(
                    who.actor(),
                    "reviewed an opening",
                    row.get().child(),
                    "opened by " + row.get().who());
        }
        return written == 1;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("account"),
                row.getString("who"),
                new PersonId(row.getObject("child", UUID.class)),
                Opening.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("reviewed_by"),
                row.getString("note"));
    }
}
