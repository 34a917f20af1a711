package org.throughline.measures.counting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import org.throughline.law.Verification;

/**
 * The published figure for England of the same measure.
 *
 * @param year the year it is of, as it is named where it was published: 2025 is the year that ended in March 2025
 * @param about true where the source gives a round or reckoned figure
 */
public record England(BigDecimal value, String year, boolean about, Verification verification) {

    private static final LocalDate WHEN_READ = LocalDate.of(2026, Month.NOVEMBER, 21);

    private static final String DASHBOARD = "the department's outcomes and enablers dashboard, its data of 2025";

    private static final String LAIT = "the department's Local Authority Interactive Tool, its data of April 2026";

    public static England lait(String value, String year) {
        return new England(new BigDecimal(value), year, false, new Verification.Read(WHEN_READ, LAIT));
    }

    public static England about(String value, String year, String where) {
        return new England(new BigDecimal(value), year, true, new Verification.Read(WHEN_READ, where));
    }

    public static England dashboard(String value, String year) {
        return new England(new BigDecimal(value), year, false, new Verification.Read(WHEN_READ, DASHBOARD));
    }

    /** @param table such as "table C2" */
    public static England cinTable(String value, String year, String table) {
        return new England(
                new BigDecimal(value),
                year,
                false,
                new Verification.Read(WHEN_READ, "the children in need statistics, " + table));
    }
}
