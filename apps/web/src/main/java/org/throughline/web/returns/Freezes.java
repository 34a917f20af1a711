package org.throughline.web.returns;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Act;
import org.throughline.web.access.Relation;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Verdict;
import org.throughline.web.journeys.HeldReturns;
import org.throughline.web.trail.Trail;

/**
 * Freezing a return, with its file kept in the database for good, and taking the file out. A return is taken out whole or
 * not at all: whoever stands in it with a record of their own or their family's leaves it to a colleague.
 */
@Component
public class Freezes {

    /** What became of it. */
    public sealed interface Answer {
        record Done() implements Answer {}

        record Refused(String why) implements Answer {}
    }

    private final JdbcClient jdbc;
    private final Parts parts;
    private final Shelves shelves;
    private final HeldReturns held;
    private final Trail trail;
    private final Clock clock;

    Freezes(JdbcClient jdbc, Shelves shelves, HeldReturns held, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.parts = new Parts(jdbc, "returns.frozen_part", "run");
        this.shelves = shelves;
        this.held = held;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param why in words, such as "sent to the department" */
    @Transactional
    public Answer freeze(Sight who, Run run, String why) {
        if (run.frozen().isPresent()) {
            return new Answer.Refused("This check is frozen already.");
        }
        if (!shelves.has(run.id())) {
            return new Answer.Refused(
                    "The file of this check is no longer kept. Check the return again and freeze that.");
        }
        jdbc.sql("""
                insert into returns.freeze (run, at, by_id, by_name, why) values (:run, :at, :byId, :byName, :why)
                """)
                .param("run", run.id())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("byId", who.actor().id())
                .param("byName", who.actor().name())
                .param("why", why.replace("\u0000", ""))
                .update();
        keepFile(run.id());
        trail.wrote(who.actor(), "return frozen", null, run.words() + ", check " + run.id());
        return new Answer.Done();
    }

    private void keepFile(UUID run) {
        try (var bytes = Files.newInputStream(shelves.download(run))) {
            parts.keep(run, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether its file can still be taken out. */
    public boolean keeps(Run run) {
        return run.frozen().isPresent() || shelves.has(run.id());
    }

    /** Whether nobody stands in it of whom no trace may be shown to this person: they themselves and their family. */
    public boolean mayTakeOut(Sight who, Run run) {
        Set<PersonId> own = who.hidden().stream()
                .filter(child ->
                        who.judge(child, Set.of(Relation.SERVICE), Act.EXPORT_RETURN) instanceof Verdict.Absent)
                .collect(Collectors.toSet());
        var of = run.of().orElseThrow();
        return own.isEmpty() || !held.holdsAny(of.collection(), own);
    }

    /** The same return as one XML file, where it was taken out of the record as tables and is still kept. */
    public Optional<Path> xml(Run run) {
        return shelves.xml(run.id());
    }

    /** The file byte for byte: of a frozen return as it was then. The caller writes the trail. */
    public void write(Run run, OutputStream out) throws IOException {
        if (run.frozen().isEmpty()) {
            Files.copy(shelves.download(run.id()), out);
            return;
        }
        try (var bytes = parts.open(run.id())) {
            bytes.transferTo(out);
        }
    }
}
