package org.throughline.web.insight;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.journey.PersonId;
import org.throughline.measures.workforce.Worker;
import org.throughline.web.journeys.Workers;

/** Writes who carries the case of each child, and the workers whom the files describe. */
@Component
class Caseloads {

    private final JdbcClient jdbc;
    private final Workers workers;

    Caseloads(JdbcClient jdbc, Workers workers) {
        this.jdbc = jdbc;
        this.workers = workers;
    }

    /** @param carried the worker's line as text, of every child whose case somebody carries */
    @Transactional(propagation = Propagation.MANDATORY)
    void replaceAll(Map<PersonId, String> carried) {
        jdbc.sql("delete from insight.carried").update();
        add(carried);
    }

    /** The same of these children alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    void replace(Collection<PersonId> children, Map<PersonId, String> carried) {
        jdbc.sql("delete from insight.carried where person = any (:children::uuid[])")
                .param("children", texts(List.copyOf(children), PersonId::value))
                .update();
        add(carried);
    }

    private void add(Map<PersonId, String> carried) {
        var rows = List.copyOf(carried.entrySet());
        jdbc.sql("""
                insert into insight.carried (person, worker)
                select person, worker from unnest(:person::uuid[], :worker::text[]) as n (person, worker)
                """)
                .param("person", texts(rows, row -> row.getKey().value()))
                .param("worker", texts(rows, Map.Entry::getValue))
                .update();
        describe();
    }

    private void describe() {
        jdbc.sql("delete from insight.worker").update();
        var described = workers.described().entrySet().stream()
                .map(line -> Map.entry(line.getKey(), Worker.of(line.getValue(), 0)))
                .toList();
        jdbc.sql("""
                insert into insight.worker (key, registered, fte, agency)
                select key, registered::boolean, nullif(fte, '')::bigint, nullif(agency, '')::boolean
                  from unnest(:key::text[], :registered::text[], :fte::text[], :agency::text[])
                       as n (key, registered, fte, agency)
                """)
                .param("key", texts(described, Map.Entry::getKey))
                .param("registered", texts(described, it -> it.getValue().registered()))
                .param(
                        "fte",
                        texts(
                                described,
                                it -> it.getValue().fte().isPresent()
                                        ? it.getValue().fte().getAsLong()
                                        : ""))
                .param(
                        "agency",
                        texts(
                                described,
                                it -> it.getValue()
                                        .agency()
                                        .map(Object::toString)
                                        .orElse("")))
                .update();
    }

    private static <T> String[] texts(List<T> rows, Function<T, Object> value) {
        return rows.stream().map(row -> value.apply(row).toString()).toArray(String[]::new);
    }
}
