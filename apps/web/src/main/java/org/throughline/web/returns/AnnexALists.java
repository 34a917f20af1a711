package org.throughline.web.returns;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.journey.Collection;
import org.throughline.journey.PersonId;
import org.throughline.returns.annexa.AnnexA;
import org.throughline.returns.annexa.AnnexBook;
import org.throughline.returns.annexa.Names;
import org.throughline.returns.annexa.Template;
import org.throughline.web.access.Act;
import org.throughline.web.access.Relation;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Verdict;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.journeys.Workers;

/**
 * Ofsted's child-level lists, made of every child's journey. Like a return they leave no child out because of who makes
 * them; the caller writes the trail.
 */
@Component
public class AnnexALists {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Journeys journeys;
    private final Workers workers;

    AnnexALists(Journeys journeys, Workers workers) {
        this.journeys = journeys;
        this.workers = workers;
    }

    /**
     * The lists of one day.
     *
     * @param knownOn the record is read as it was known at the end of this day
     */
    public AnnexBook make(LocalDate asAt, LocalDate knownOn, Template template) {
        var lists = AnnexA.asAt(asAt, names());
        var book = new AnnexBook(template);
        var until = knownOn.plusDays(1).atStartOfDay(ENGLAND).toInstant().minusNanos(1);
        journeys.each(journey -> lists.rows(journey.knownOn(until)).forEach(book::add));
        return book;
    }

    /** Whether nobody stands in them of whom no trace may be shown to this person: they themselves and their family. */
    public boolean mayTakeOut(Sight who, LocalDate asAt, LocalDate knownOn) {
        Set<PersonId> own = who.hidden().stream()
                .filter(child ->
                        who.judge(child, Set.of(Relation.SERVICE), Act.EXPORT_RETURN) instanceof Verdict.Absent)
                .collect(Collectors.toSet());
        if (own.isEmpty()) {
            return true;
        }
        var lists = AnnexA.asAt(asAt, names());
        var until = knownOn.plusDays(1).atStartOfDay(ENGLAND).toInstant().minusNanos(1);
        boolean[] stands = new boolean[1];
        journeys.each(
                own, journey -> stands[0] |= !lists.rows(journey.knownOn(until)).isEmpty());
        return !stands[0];
    }

    private Names names() {
        Map<String, String> byKey = new HashMap<>();
        workers.workers().forEach(worker -> byKey.put("worker " + worker.key(), worker.name()));
        workers.teams().forEach(team -> byKey.put("team " + team.key(), team.name()));
        return new Names() {
            @Override
            public String worker(Collection collection, String key) {
                return byKey.getOrDefault("worker " + collection.name() + "/" + key, key);
            }

            @Override
            public String team(Collection collection, String key) {
                return byKey.getOrDefault("team " + collection.name() + "/" + key, key);
            }
        };
    }
}
