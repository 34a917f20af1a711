package org.throughline.measures.workforce;

import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Share;

/**
 * How many of how many among workers, as their lines say today: the dataset keeps no earlier posts, so no month before can
 * be counted.
 */
public interface WorkforceMeasure {

    Definition definition();

    /** What this worker adds. Never throws. */
    Share count(Worker worker);
}
