package org.throughline.returns.annexa;

import org.throughline.journey.Collection;

/** The names of workers and teams, whose keys are their own in each collection. */
public interface Names {

    /** The worker's name; the key where no file gives one. */
    String worker(Collection collection, String key);

    /** The team's name; the key where no file gives one. */
    String team(Collection collection, String key);
}
