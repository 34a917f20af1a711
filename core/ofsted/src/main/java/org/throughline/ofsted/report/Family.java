package org.throughline.ofsted.report;

import static org.throughline.ofsted.report.Judged.ADOPTION;
import static org.throughline.ofsted.report.Judged.CAPACITY_TO_IMPROVE;
import static org.throughline.ofsted.report.Judged.CARE_LEAVERS;
import static org.throughline.ofsted.report.Judged.HELP_PROTECTION;
import static org.throughline.ofsted.report.Judged.IN_CARE;
import static org.throughline.ofsted.report.Judged.IN_CARE_AND_CARE_LEAVERS;
import static org.throughline.ofsted.report.Judged.LEADERS;
import static org.throughline.ofsted.report.Judged.LSCB;
import static org.throughline.ofsted.report.Judged.OUTCOMES_LAC;
import static org.throughline.ofsted.report.Judged.OVERALL;
import static org.throughline.ofsted.report.Judged.QUALITY_OF_PROVISION;

import java.util.List;

/** A layout in which reports were printed; within one, only the words differ. */
public enum Family {
    LAC_2013("LAC-2013", Framework.LAC_2013, OVERALL, CAPACITY_TO_IMPROVE, OUTCOMES_LAC, QUALITY_OF_PROVISION, LEADERS),
    SIF_A("SIF-A", Framework.SIF, OVERALL, HELP_PROTECTION, IN_CARE, ADOPTION, CARE_LEAVERS, LEADERS, LSCB),
    SIF_B("SIF-B", Framework.SIF, OVERALL, HELP_PROTECTION, IN_CARE, ADOPTION, CARE_LEAVERS, LEADERS, LSCB),
    SIF_C("SIF-C", Framework.SIF, OVERALL, HELP_PROTECTION, IN_CARE, ADOPTION, CARE_LEAVERS, LEADERS, LSCB),
    SIF_D("SIF-D", Framework.SIF, OVERALL, HELP_PROTECTION, IN_CARE, ADOPTION, CARE_LEAVERS, LEADERS),
    SIF_LSCB("SIF-LSCB", Framework.SIF, LSCB),
    ILACS_A("ILACS-A", Framework.ILACS, LEADERS, HELP_PROTECTION, IN_CARE_AND_CARE_LEAVERS, OVERALL),
    ILACS_B("ILACS-B", Framework.ILACS, LEADERS, HELP_PROTECTION, IN_CARE_AND_CARE_LEAVERS, OVERALL),
    ILACS_C("ILACS-C", Framework.ILACS, LEADERS, HELP_PROTECTION, IN_CARE, CARE_LEAVERS, OVERALL);

    private final String words;
    private final Framework framework;
    private final List<Judged> judges;

    Family(String words, Framework framework, Judged... judges) {
        this.words = words;
        this.framework = framework;
        this.judges = List.of(judges);
    }

    public String words() {
        return words;
    }

    public Framework framework() {
        return framework;
    }

    /** What a report of this family judges, in the order of its table. */
    public List<Judged> judges() {
        return judges;
    }
}
