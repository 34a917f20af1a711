package org.throughline.returns.reading;

import java.util.List;

/**
 * What a parcel turned out to hold.
 *
 * @param others files that are part of none of them
 */
public record Recognised(List<Return> returns, List<NotUnderstood> others) {

    public Recognised {
        returns = List.copyOf(returns);
        others = List.copyOf(others);
    }
}
