package org.throughline.returns.reading;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * What a reading came to.
 *
 * @param rows rows read of each table, refused ones among them; of a census, elements of each kind
 * @param refused rows of those that were refused and stand in the list of what was not understood
 * @param complete false when an XML file ended early and was read up to its last whole child
 */
public record Tally(SequencedMap<String, Long> rows, long refused, long statements, boolean complete) {

    public Tally {
        rows = new LinkedHashMap<>(rows);
    }

    @Override
    public SequencedMap<String, Long> rows() {
        return new LinkedHashMap<>(rows);
    }
}
