package org.throughline.ofsted.report;

/** The framework under which an inspection was made. */
public enum Framework {
    /** Single inspection framework, 2013 to 2018. */
    SIF("SIF"),
    /** Inspection of local authority children's services, from 2018. */
    ILACS("ILACS"),
    /** Inspection of looked after children services, 2013. */
    LAC_2013("LAC 2013");

    private final String words;

    Framework(String words) {
        this.words = words;
    }

    /** The name by which the field knows it. */
    public String words() {
        return words;
    }
}
