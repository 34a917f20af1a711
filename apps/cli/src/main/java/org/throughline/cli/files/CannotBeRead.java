package org.throughline.cli.files;

/** A file that nothing can be answered from; the message says why, in words for whoever named the file. */
public final class CannotBeRead extends Exception {

    private static final long serialVersionUID = 1L;

    CannotBeRead(String words) {
        super(words);
    }
}
