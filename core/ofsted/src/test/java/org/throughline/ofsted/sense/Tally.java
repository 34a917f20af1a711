package org.throughline.ofsted.sense;

import java.util.Locale;

/** How often a class was meant and how often it was said, over some texts. */
record Tally(int both, int onlySaid, int onlyMeant, int neither) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    /** The least F1 for a class to be shown as it is. */
    static final double LEAST_AGREEMENT = 0.8;

    /** Texts of a class below which its agreement tells nothing. */
    static final int FEWEST_CASES = 10;

    private static final double ROUNDING = 1e-9;

    Tally with(boolean meant, boolean said) {
        return new Tally(
                both + (meant && said ? 1 : 0),
                onlySaid + (!meant && said ? 1 : 0),
                onlyMeant + (meant && !said ? 1 : 0),
                neither + (!meant && !said ? 1 : 0));
    }

    Tally and(Tally other) {
        return new Tally(
                both + other.both, onlySaid + other.onlySaid, onlyMeant + other.onlyMeant, neither + other.neither);
    }

    int cases() {
        return both + onlyMeant;
    }

    boolean isShown() {
        return cases() >= FEWEST_CASES && agrees();
    }

    boolean agrees() {
        return f1() >= LEAST_AGREEMENT - ROUNDING;
    }

    String told() {
        return "%d | %s | %s | %s | %s"
                .formatted(
                        cases(),
                        share(both, both + onlySaid),
                        share(both, cases()),
                        f1InWords(),
                        cases() == 0 ? "" : number(kappa()));
    }

    String f1InWords() {
        return share(2 * both, 2 * both + onlySaid + onlyMeant);
    }

    private double f1() {
        return 2.0 * both / (2 * both + onlySaid + onlyMeant);
    }

    /** Agreement beyond that of chance. */
    private double kappa() {
        double all = both + onlySaid + onlyMeant + neither;
        double agreed = (both + neither) / all;
        double chance = ((both + onlyMeant) * (double) (both + onlySaid)
                        + (neither + onlySaid) * (double) (neither + onlyMeant))
                / (all * all);
        return (agreed - chance) / (1 - chance);
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "" : number((double) part / whole);
    }

    private static String number(double value) {
        return String.format(Locale.UK, "%.2f", value);
    }
}
