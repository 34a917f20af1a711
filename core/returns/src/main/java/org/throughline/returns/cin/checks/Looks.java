package org.throughline.returns.cin.checks;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.CheckBuilder;
import org.throughline.returns.checks.Found;
import org.throughline.returns.checks.Located;

/** How checks look along a child's rows. */
final class Looks {

    /** The first collection year whose list of checks is written down here. */
    private static final int FIRST_YEAR = 2023;

    private Looks() {}

    static CheckBuilder error(String code) {
        return Check.error(code).changedIn(FIRST_YEAR);
    }

    static CheckBuilder query(String code) {
        return Check.query(code).changedIn(FIRST_YEAR);
    }

    /** Reports the child. */
    static BiConsumer<Child, Found> theChild(Predicate<Child> wrong) {
        return (child, found) -> {
            if (wrong.test(child)) {
                found.at(child);
            }
        };
    }

    /** Reports each such episode. */
    static BiConsumer<Child, Found> anEpisode(Predicate<Episode> wrong) {
        return inEpisode((episode, found) -> {
            if (wrong.test(episode)) {
                found.at(episode);
            }
        });
    }

    /** Reports each such assessment. */
    static BiConsumer<Child, Found> anAssessment(BiPredicate<Assessment, Census> wrong) {
        return (child, found) -> {
            for (var episode : child.episodes()) {
                for (var assessment : episode.assessments()) {
                    if (wrong.test(assessment, child.census())) {
                        found.at(assessment);
                    }
                }
            }
        };
    }

    /** Reports each such assessment. */
    static BiConsumer<Child, Found> anAssessment(Predicate<Assessment> wrong) {
        return anAssessment((assessment, _) -> wrong.test(assessment));
    }

    /** Reports each such child in need plan. */
    static BiConsumer<Child, Found> aCinPlan(BiPredicate<CinPlan, Census> wrong) {
        return (child, found) -> each(child.cinPlans(), child.census(), wrong, found);
    }

    /** Reports each such enquiry. */
    static BiConsumer<Child, Found> anEnquiry(BiPredicate<Enquiry, Census> wrong) {
        return (child, found) -> each(child.enquiries(), child.census(), wrong, found);
    }

    /** Reports each such child protection plan. */
    static BiConsumer<Child, Found> aProtectionPlan(BiPredicate<ProtectionPlan, Census> wrong) {
        return (child, found) -> each(child.protectionPlans(), child.census(), wrong, found);
    }

    /** Looks at each episode by itself. */
    static BiConsumer<Child, Found> inEpisode(BiConsumer<Episode, Found> look) {
        return (child, found) -> {
            for (var episode : child.episodes()) {
                look.accept(episode, found);
            }
        };
    }

    /** Reports every such row, and the row above it that does not agree with it. */
    static <R extends Located> void both(Located above, List<R> rows, Predicate<R> wrong, Found found) {
        for (var row : rows) {
            if (wrong.test(row)) {
                found.at(above);
                found.at(row);
            }
        }
    }

    /** Reports every such row where there is more than one. */
    static <R extends Located> void moreThanOne(List<R> rows, Predicate<R> counted, Found found) {
        if (rows.size() < 2) {
            return;
        }
        int count = 0;
        for (var row : rows) {
            if (counted.test(row)) {
                count++;
            }
        }
        if (count > 1) {
            for (var row : rows) {
                if (counted.test(row)) {
                    found.at(row);
                }
            }
        }
    }

    private static <R extends Located> void each(
            List<R> rows, Census census, BiPredicate<R, Census> wrong, Found found) {
        for (var row : rows) {
            if (wrong.test(row, census)) {
                found.at(row);
            }
        }
    }
}
