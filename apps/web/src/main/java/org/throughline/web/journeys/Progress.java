package org.throughline.web.journeys;

/** Told how far a load has come. Called often, from the loading thread. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = (step, done, total) -> {};

    /** @param step in words @param total 0 where it cannot be known */
    void at(String step, long done, long total);
}
