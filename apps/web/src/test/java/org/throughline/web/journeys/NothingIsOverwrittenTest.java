package org.throughline.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.web.journeys.Census.referral;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NothingIsOverwrittenTest extends JourneysTest {

    @ParameterizedTest
    @CsvSource({
        "journeys.line, key", "journeys.scope, tab", "journeys.load, why", "journeys.load_file, name",
        "journeys.load_scope, made", "journeys.listed, words", "journeys.entry, known", "journeys.fact, body",
        "journeys.match, person", "journeys.coverage, last", "trail.row, detail"
    })
    void the_service_has_no_right_to_change_or_remove_what_was_written(String table, String column) throws Exception {
        for (var sql : new String[] {
            "update %s set %s = %s".formatted(table, column, column), "delete from " + table, "truncate " + table
        }) {
            try (var connection = TestRecord.DATABASE.connect(TestRecord.DATABASE.application());
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void a_fact_has_at_most_one_successor() {
        load(file(
                "census.xml",
                Census.of(2026)
                        .child("A1", "2015-02-03", "F", referral("2025-05-01"))
                        .xml()));
        var withdraw = """
                insert into journeys.fact (line, entry, supersedes, scope, place, act, type, key)
                select line, entry, id, scope, place, 3, type, key from journeys.fact where type = 'Born' and act = 1
                """;
        jdbc.sql(withdraw).update();

        assertThatThrownBy(() -> jdbc.sql(withdraw).update()).hasMessageContaining("fact_superseded_once");
    }

    @Test
    void every_row_names_a_line_a_scope_and_an_entry_that_are_there() {
        load(VECTORS.resolve("cin/cin-a60.xml"));
        load(VECTORS.resolve("ssda903/v1-60"));

        assertThat(jdbc.sql("""
                select count(*) from journeys.fact f
                 where not exists (select from journeys.line l where l.id = f.line)
                    or not exists (select from journeys.scope s where s.id = f.scope)
                    or not exists (select from journeys.entry e where e.id = f.entry)
                """).query(Long.class).single()).isZero();
        assertThat(jdbc.sql("""
                select count(*)
                  from (select distinct on (line) line, person from journeys.match order by line, id desc) latest
                  full join journeys.matched m on m.line = latest.line
                 where m.person is distinct from latest.person
                """).query(Long.class).single()).isZero();
    }
}
