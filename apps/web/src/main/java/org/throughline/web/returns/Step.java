package org.throughline.web.returns;

/** Is told how far a check has come. */
@FunctionalInterface
interface Step {

    /** @param total 0 where it cannot be known */
    void at(String step, long done, long total);
}
