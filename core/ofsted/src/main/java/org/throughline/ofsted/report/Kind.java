package org.throughline.ofsted.report;

/** What kind of inspection or visit it was. */
public enum Kind {
    LOOKED_AFTER_CHILDREN("inspection of looked after children services"),
    INSPECTION_AND_REVIEW("inspection + LSCB review"),
    INSPECTION("inspection"),
    REINSPECTION("re-inspection"),
    REINSPECTION_AND_REVIEW("re-inspection + LSCB review"),
    REVIEW("LSCB review only"),
    STANDARD("standard"),
    SHORT("short"),
    MONITORING_VISIT("monitoring visit"),
    FOCUSED_VISIT("focused visit"),
    JOINT_TARGETED_AREA_INSPECTION("joint targeted area inspection");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
