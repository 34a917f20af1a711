package org.throughline.web.journeys.loading;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells the planner how full a table is after this transaction wrote much to it. By itself it learns that only some time
 * after the commit, and takes a table that a first load has just filled for an empty one: then it compares row by row what
 * it should have hashed, and a load of seconds takes minutes.
 */
final class Statistics {

    /** Rows from which a wrong plan would be felt. Fewer are not worth a sample of the whole table. */
    private static final long MANY = 1_000;

    private final JdbcClient jdbc;

    Statistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param written rows of that table, one of schema {@code journeys}, since it was last told */
    void told(String table, long written) {
        if (written >= MANY) {
            jdbc.sql("select journeys.gather_statistics(:table)")
                    .param("table", table)
                    .query()
                    .singleRow();
        }
    }
}
