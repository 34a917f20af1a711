package org.throughline.web.casework;

/** What became of a draft that was sent to be kept. */
public sealed interface Saving {

    record Kept(Draft draft) implements Saving {}

    /** It was changed elsewhere meanwhile; what was sent is not kept yet. @param now what stands there */
    record Overtaken(Draft now) implements Saving {}

    /** It was saved as a visit already. */
    record AlreadyRecorded(Draft draft) implements Saving {}

    /** No such draft of theirs. */
    record Absent() implements Saving {}
}
