package org.throughline.web.trail;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.journey.PersonId;

/**
 * The trail of every reading, writing, export and refusal. It is written inside the caller's transaction: an act whose
 * row cannot be written fails with that transaction, and so does not happen.
 */
@Component
public class Trail {

    private final JdbcClient jdbc;
    private final Clock clock;

    Trail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Something of the record is about to be shown: a child's page, a list, the results of a search with its words. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void read(Actor who, String what, @Nullable PersonId child, String detail) {
        write("READ", who, what, child, null, detail);
    }

    /** Something of an inspection room is about to be shown. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void readIn(UUID room, Actor who, String what, String detail) {
        write("READ", who, what, null, room, detail);
    }

    /** Something has been recorded, decided or changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wrote(Actor who, String what, @Nullable PersonId child, String detail) {
        write("WROTE", who, what, child, null, detail);
    }

    /** Something has been put into an inspection room, asked, answered or changed there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wroteIn(UUID room, Actor who, String what, @Nullable PersonId child, String detail) {
        write("WROTE", who, what, child, room, detail);
    }

    /** More than one record leaves the service, as a file or in print. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void exported(Actor who, String what, String detail) {
        write("EXPORTED", who, what, null, null, detail);
    }

    /** Somebody was refused. The row commits by itself, because nothing else of the request will. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void denied(Actor who, String what, @Nullable PersonId child, String detail) {
        write("DENIED", who, what, child, null, detail);
    }

    private void write(
            String outcome, Actor who, String what, @Nullable PersonId child, @Nullable UUID room, String detail) {
        try {
            insert(outcome, who, what, child, room, detail);
        } catch (DataAccessException e) {
            throw new TrailUnavailable(e);
        }
    }

    private void insert(
            String outcome, Actor who, String what, @Nullable PersonId child, @Nullable UUID room, String detail) {
        jdbc.sql("""
                insert into trail.row (at, outcome, actor, actor_name, role, what, child, room, detail, request)
                values (:at, :outcome, :actor, :name, :role, :what, :child, :room, :detail, :request)
                """)
                .param("at", OffsetDateTime.now(clock))
                .param("outcome", outcome)
                .param("actor", who.id())
                .param("name", who.name())
                .param("role", who.role())
                .param("what", what)
                .param("child", child == null ? null : child.value(), Types.OTHER)
                .param("room", room, Types.OTHER)
                .param("detail", detail)
                .param("request", requestOrCommand())
                .update();
    }

    /** The number of the request under way; a command line's act has one of its own. */
    private static String requestOrCommand() {
        var request = MDC.get(RequestNumbers.KEY);
        return request == null ? UUID.randomUUID().toString() : request;
    }
}
