package org.throughline.returns.cin.checks;

import java.util.ArrayList;
import java.util.List;
import org.throughline.returns.checks.Located;
import org.throughline.returns.checks.Place;
import org.throughline.returns.cin.CinChild;
import org.throughline.returns.reading.Day;

/**
 * An assessment.
 *
 * @param authorised missing: it is still open
 * @param factors the codes of what was found, none of them empty
 */
record Assessment(Path at, Day start, Day authorised, List<String> factors) implements Located {

    static Assessment of(Path at, CinChild.Assessment row, Dates dates) {
        List<String> factors = row.factors().isEmpty()
                ? List.of()
                : new ArrayList<>(row.factors().size());
        for (var factor : row.factors()) {
            if (!factor.isBlank()) {
                factors.add(factor.text());
            }
        }
        return new Assessment(at, dates.day(row.start()), dates.day(row.authorisation()), factors);
    }

    boolean isOpen() {
        return authorised.isMissing();
    }

    @Override
    public Place place() {
        return at.in(Tables.ASSESSMENTS);
    }
}
