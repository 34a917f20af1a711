package org.throughline.web.returns;

/** A return that cannot be checked; the message says why, in words for whoever asked. */
final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    Unusable(String words) {
        super(words);
    }
}
