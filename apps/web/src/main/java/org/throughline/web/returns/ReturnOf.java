package org.throughline.web.returns;

import org.throughline.journey.Collection;

/** Which return: a collection of the department and its year, named by the 31 March that closes it. */
public record ReturnOf(Collection collection, int year) {

    /** Such as "Children in need census, year to 31 March 2026". */
    public String words() {
        return collection.words() + (year == 0 ? "" : ", year to 31 March " + year);
    }

    ReturnOf lastYears() {
        return new ReturnOf(collection, year - 1);
    }
}
