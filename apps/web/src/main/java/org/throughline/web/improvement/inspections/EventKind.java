package org.throughline.web.improvement.inspections;

import java.util.stream.Stream;
import org.throughline.ofsted.report.Kind;

/** What kind of event stands in the register. */
public enum EventKind {
    INSPECTION("Inspection"),
    REINSPECTION("Re-inspection"),
    MONITORING_VISIT("Monitoring visit"),
    FOCUSED_VISIT("Focused visit"),
    JOINT_INSPECTION("Joint targeted area inspection"),
    DEPARTMENT_REVIEW("Review by the Department for Education"),
    COMMISSIONER_REVIEW("Commissioner’s review"),
    CASEWORK_AUDIT("Advisers’ casework audit"),
    MINISTERS_LETTER("Minister’s letter"),
    SELF_EVALUATION("Self-evaluation"),
    OTHER("Other");

    private final String words;

    EventKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The kind of this name, or {@link #OTHER} where there is none. */
    static EventKind named(String name) {
        return Stream.of(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }

    static EventKind of(Kind printed) {
        return switch (printed) {
            case LOOKED_AFTER_CHILDREN, INSPECTION, INSPECTION_AND_REVIEW, REVIEW, STANDARD, SHORT -> INSPECTION;
            case REINSPECTION, REINSPECTION_AND_REVIEW -> REINSPECTION;
            case MONITORING_VISIT -> MONITORING_VISIT;
            case FOCUSED_VISIT -> FOCUSED_VISIT;
            case JOINT_TARGETED_AREA_INSPECTION -> JOINT_INSPECTION;
        };
    }
}
