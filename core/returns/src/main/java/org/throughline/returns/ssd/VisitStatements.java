package org.throughline.returns.ssd;

import java.util.Optional;
import java.util.Set;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.VisitFact.VisitMade;

/** States visits: which duty one was made for is told by the table it stands in. */
final class VisitStatements {

    private final Stating stating;

    VisitStatements(Stating stating) {
        this.stating = stating;
    }

    void state(SsdRow row) {
        switch (row.table()) {
            case CIN_VISITS -> {
                var bedroom = answer(row, "cinv_cin_visit_bedroom");
                visit(row, "cin-visit/", Purpose.CHILD_IN_NEED, "cinv_cin_visit", bedroom);
            }
            case CP_VISITS -> {
                var bedroom = answer(row, "cppv_cp_visit_bedroom");
                visit(row, "cp-visit/", Purpose.CHILD_PROTECTION, "cppv_cp_visit", bedroom);
            }
            default -> visit(row, "cla-visit/", Purpose.LOOKED_AFTER, "clav_cla_visit", Answer.NOT_ASKED);
        }
    }

    private void visit(SsdRow row, String path, Purpose purpose, String prefix, Answer bedroom) {
        var made = new VisitMade(
                Optional.empty(),
                Set.of(purpose),
                answer(row, prefix + "_seen"),
                answer(row, prefix + "_seen_alone"),
                bedroom,
                "",
                "",
                "");
        stating.opens(path, row, prefix + "_date", made);
    }

    private Answer answer(SsdRow row, String field) {
        return switch (stating.yesNo(row, field)) {
            case "Y" -> Answer.YES;
            case "N" -> Answer.NO;
            default -> Answer.NOT_ASKED;
        };
    }
}
