package org.throughline.returns.cin.checks;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.CheckBuilder;
import org.throughline.returns.checks.Found;
import org.throughline.returns.checks.Located;
import org.throughline.returns.checks.Look;
import org.throughline.returns.checks.RowsOf;

/** How checks look along a child's rows. */
final class Looks {

    /** The first collection year whose list of checks is written down here. */
    private static final int FIRST_YEAR = 2023;

    private static final RowsOf<Child, Child> THE_CHILD = List::of;
    private static final RowsOf<Child, Episode> EPISODES = Child::episodes;
    private static final RowsOf<Child, Assessment> ASSESSMENTS = Child::assessments;
    private static final RowsOf<Child, CinPlan> CIN_PLANS = Child::cinPlans;
    private static final RowsOf<Child, Enquiry> ENQUIRIES = Child::enquiries;
    private static final RowsOf<Child, ProtectionPlan> PROTECTION_PLANS = Child::protectionPlans;

    private Looks() {}

    static CheckBuilder error(String code) {
        return Check.error(code).changedIn(FIRST_YEAR);
    }

    static CheckBuilder query(String code) {
        return Check.query(code).changedIn(FIRST_YEAR);
    }

    /** Reports the child. */
    static Look<Child> theChild(Predicate<Child> wrong) {
        return check -> check.each(THE_CHILD, wrong);
    }

    /** Reports each such episode. */
    static Look<Child> anEpisode(Predicate<Episode> wrong) {
        return check -> check.each(EPISODES, wrong);
    }

    /** Reports each such assessment. */
    static Look<Child> anAssessment(BiPredicate<Assessment, Census> wrong) {
        return check -> check.each(ASSESSMENTS, within(wrong));
    }

    /** Reports each such assessment. */
    static Look<Child> anAssessment(Predicate<Assessment> wrong) {
        return check -> check.each(ASSESSMENTS, wrong);
    }

    /** Reports each such child in need plan. */
    static Look<Child> aCinPlan(BiPredicate<CinPlan, Census> wrong) {
        return check -> check.each(CIN_PLANS, within(wrong));
    }

    /** Reports each such enquiry. */
    static Look<Child> anEnquiry(BiPredicate<Enquiry, Census> wrong) {
        return check -> check.each(ENQUIRIES, within(wrong));
    }

    /** Reports each such child protection plan. */
    static Look<Child> aProtectionPlan(BiPredicate<ProtectionPlan, Census> wrong) {
        return check -> check.each(PROTECTION_PLANS, within(wrong));
    }

    /** Looks at each episode by itself. */
    static Look<Child> inEpisode(BiConsumer<Episode, Found> look) {
        return check -> check.inEach(EPISODES, look);
    }

    private static <R> BiPredicate<R, Child> within(BiPredicate<R, Census> wrong) {
        return (row, child) -> wrong.test(row, child.census());
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
}
