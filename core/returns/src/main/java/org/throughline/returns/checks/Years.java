package org.throughline.returns.checks;

/**
 * The collection years in which a check holds as it is written, each named by the 31 March that closes it; both ends
 * count.
 *
 * @param earlierFormUnknown true where there was another form of the check before, which is not written down here
 */
public record Years(int from, int to, boolean earlierFormUnknown) {

    static final Years ALL = new Years(0, Integer.MAX_VALUE, false);

    public Years {
        if (from > to) {
            throw new IllegalArgumentException("No year lies from " + from + " to " + to);
        }
    }

    public boolean include(int year) {
        return from <= year && year <= to;
    }
}
